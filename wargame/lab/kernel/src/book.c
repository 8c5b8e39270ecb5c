#include "book.h"

#include "tree.h"

void marks_put(Game *g, int32_t mark, int32_t weeks, Mask blocs) {
    int32_t *timers = MARK(g) + mark * SIZE(g).blocs;
    EACH(b, blocs) timers[b] = max32(timers[b], weeks);
    g->book->marked |= blocs;
}

/* Highest live mark above par, else the lowest below it, else par. */
static int32_t price(const Game *g, int32_t bloc) {
    int32_t top = PAR, low = PAR;
    for (int32_t k = 0; k < SIZE(g).marks; k++) {
        if (MARK(g)[k * SIZE(g).blocs + bloc] <= 0) continue;
        top = max32(top, g->t->mark_percent[k]), low = min32(low, g->t->mark_percent[k]);
    }
    return top > PAR ? top : low;
}

enum { OPEN = LIVES }; /* a change that everything may depend on */

/* Write a variable; returns what has changed by it. */
static int write_one(Game *g, int32_t variable) {
    Book *book = g->book;
    int32_t *var = VAR(g) + variable, row = g->t->dwell_of[variable];
    int32_t wanted = *var + book->change[variable];
    int32_t limited = min32(max32(wanted, g->t->low[variable]), g->t->high[variable]);
    book->change[variable] = 0;
    if (limited == *var) return 0;
    if (row >= 0) DWELL(g)[row] = 0;
    *var = limited;
    return g->t->hidden[variable] ? PRIVATE : OPEN;
}

/* No ladder is held back or hastened. */
void book_open(Game *g) {
    for (int32_t i = 0; i < SIZE(g).levels; i++)
        g->book->most[i] = INT32_MAX, g->book->least[i] = INT32_MIN;
    g->book->paced = 0;
}

/* Where a ladder is both hastened and held in one step it is held. */
static int pace(Game *g) {
    if (!g->book->paced) return 0;
    for (int32_t i = 0; i < SIZE(g).levels; i++) {
        int32_t *dwell = DWELL(g) + i;
        *dwell = min32(max32(*dwell, g->book->least[i]), g->book->most[i]);
    }
    book_open(g);
    return 1;
}

/* Make the changes true; a level that has moved has stood for no week. */
void book_close(Game *g) {
    Book *book = g->book;
    int wrote = 0;
    if (book->marked && SIZE(g).marks) {
        EACH(b, book->marked) {
            int32_t variable = SIZE(g).price + (int32_t)b;
            book_add(g, variable, price(g, (int32_t)b) - VAR(g)[variable]);
        }
    }
    for (int32_t i = 0; i < book->touched_count; i++) wrote |= write_one(g, book->touched[i]);
    book->touched_count = 0, book->marked = 0;
    if (pace(g) || wrote & OPEN || g->stale) changed(g);
    else if (wrote) ended(g, PRIVATE);
}
