/* The only way a variable changes: amounts are summed, limited, written. */
#ifndef BOOK_H
#define BOOK_H
#include "game.h"

static inline void book_add(Game *g, int32_t variable, int32_t amount) {
    Book *book = g->book;
    if (amount == 0) return;
    if (book->change[variable] == 0) book->touched[book->touched_count++] = variable;
    book->change[variable] += amount;
}

/* Hold a ladder back, or hasten it, when the book closes. */
static inline void book_pace(Game *g, int32_t row, int hold, int32_t weeks) {
    int32_t *limit = (hold ? g->book->most : g->book->least) + row;
    if (hold ? weeks < *limit : weeks > *limit) *limit = weeks;
    g->book->paced = 1;
}

void book_open(Game *g);
void book_close(Game *g);
void marks_put(Game *g, int32_t mark, int32_t weeks, Mask blocs);
#endif
