/* Reading a game from the rows of State, writing it back, copying it. */
#include "game.h"

#include <stdlib.h>
#include <string.h>

int game_open(Game *g, const Tables *t, int64_t *clock, Book *book) {
    memset(g, 0, sizeof *g);
    g->t = t, g->clock = clock, g->book = book;
    g->viewer = t->sizes->roles, g->vote = -1;
    size_t size = (size_t)t->sizes->blocs * t->sizes->items;
    g->salience = t->salience + size * g->viewer;
    g->worth = t->worth + size * g->viewer;
    size_t fixed = (size_t)t->sizes->cells + t->sizes->constants;
    g->cells = calloc(fixed + t->sizes->scratch, sizeof(int32_t));
    g->kept = calloc((size_t)t->sizes->kept + 1, sizeof(int64_t));
    if (!g->cells || !g->kept) return 0;
    memcpy(g->cells + t->sizes->cells, t->constants, sizeof(int32_t) * t->sizes->constants);
    return 1;
}

void game_close(Game *g) { free(g->cells), free(g->kept); }

static const int32_t *widths(const Tables *t, int32_t *found) {
    const int32_t *at = &t->sizes->at_var;
    for (int i = 0; i < 12; i++) found[i] = (i < 11 ? at[i + 1] : t->sizes->cells) - at[i];
    return at;
}

static Mask flags(const int32_t *row, int32_t n) {
    Mask found = 0;
    for (int32_t i = 0; i < n; i++) found |= row[i] > 0 ? BIT(i) : 0;
    return found;
}

static void write_flags(int32_t *row, int32_t n, Mask mask) {
    for (int32_t i = 0; i < n; i++) row[i] = (int32_t)(mask >> i & 1);
}

static void index_owners(Game *g) {
    memset(g->owned, 0, sizeof g->owned);
    g->free = 0;
    for (int32_t p = 0; p < SIZE(g).items; p++) {
        int32_t owner = OWNER(g)[p];
        if (owner >= 0) g->owned[owner] |= BIT(p);
        else g->free |= BIT(p);
    }
}

void game_read(Game *g, const Fields *f, int64_t row) {
    int32_t width[12];
    const int32_t *at = widths(g->t, width), n = SIZE(g).blocs, p = SIZE(g).items;
    for (int i = 0; i < 11; i++) g->cells[i] = f->scalars[i][row];
    for (int i = 0; i < 12; i++)
        memcpy(g->cells + at[i], f->parts[i] + row * width[i], sizeof(int32_t) * width[i]);
    g->fixed = flags(f->fixed + row * p, p), g->filled = flags(f->filled + row * p, p);
    g->pledged = flags(f->pledged + row * n, n), g->sent = flags(f->sent + row * n, n);
    g->revealed = flags(f->revealed + row * n, n);
    g->key = f->seed[row], g->vote = -1;
    index_owners(g);
    changed(g);
}

void game_write(const Game *g, const Fields *f, int64_t row) {
    int32_t width[12];
    const int32_t *at = widths(g->t, width), n = SIZE(g).blocs, p = SIZE(g).items;
    for (int i = 0; i < 11; i++) f->scalars[i][row] = g->cells[i];
    for (int i = 0; i < 12; i++)
        memcpy(f->parts[i] + row * width[i], g->cells + at[i], sizeof(int32_t) * width[i]);
    write_flags(f->fixed + row * p, p, g->fixed), write_flags(f->filled + row * p, p, g->filled);
    write_flags(f->pledged + row * n, n, g->pledged), write_flags(f->sent + row * n, n, g->sent);
    write_flags(f->revealed + row * n, n, g->revealed);
}

/* The same position, seen in the same way; its kept values are its own. */
void game_copy(Game *to, const Game *from) {
    int32_t *cells = to->cells;
    int64_t *kept = to->kept;
    memcpy(cells, from->cells, sizeof(int32_t) * SIZE(from).cells);
    *to = *from;
    to->cells = cells, to->kept = kept;
}

/* A game before its first week, with nothing begun: what bots' tables are worked out on. */
void game_blank(Game *g) {
    memset(g->cells, 0, sizeof(int32_t) * SIZE(g).cells);
    g->cells[WEEK] = 1;
    g->cells[ENDED] = g->cells[GOVERNED] = g->cells[CARD] = g->cells[CHOICE] = -1;
    for (int32_t p = 0; p < SIZE(g).items; p++) OWNER(g)[p] = -1;
    for (int32_t b = 0; b < SIZE(g).blocs; b++) CLAIM(g)[b] = -1;
    g->pledged = g->sent = g->fixed = g->filled = g->revealed = 0;
    index_owners(g);
    changed(g);
}
