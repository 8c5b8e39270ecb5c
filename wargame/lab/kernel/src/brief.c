#include <stddef.h>

#include "phases.h"
#include "rng.h"
#include "tree.h"

static void pass_time(Game *g) {
    const Sizes *s = &SIZE(g);
    int governed = g->cells[GOVERNED] >= 0;
    for (int32_t r = 0; r < s->roles; r++) {
        const Role *role = g->t->role_rows + r;
        int32_t income = governed ? role->income_governed : role->income;
        int32_t room = max32(s->cap - VAR(g)[s->capital + r], 0);
        book_add(g, s->capital + r, min32(income, room));
    }
    for (int32_t i = 0; i < s->turns; i++) {
        int32_t *wait = COOLDOWN(g) + i;
        *wait = *wait == NEVER ? NEVER : max32(*wait - 1, 0);
    }
    for (int32_t i = 0; i < s->marks * s->blocs; i++) MARK(g)[i] = max32(MARK(g)[i] - 1, 0);
    g->book->marked = all(s->blocs);
    book_close(g);
}

static int is_open(const Game *g, int32_t c) {
    const Card *card = g->t->cards + c;
    int32_t week = g->cells[WEEK];
    if (week < card->first || week > card->last) return 0;
    return DRAWN(g)[c] == 0 || !(card->once || card->inject);
}

static void play(Game *g, int32_t c) {
    const Card *card = g->t->cards + c;
    DRAWN(g)[c] = g->cells[WEEK];
    if (!card->inject || card->choice_count) g->cells[CARD] = c;
    changed(g);
    happen(g, card->happening, EVERYWHERE, NONE, NONE, NULL);
    book_close(g);
}

static void injects(Game *g) {
    uint64_t open_now[4] = {0}; /* judged before the first of them happens */
    for (int32_t c = 0; c < SIZE(g).cards; c++)
        if (g->t->cards[c].inject && is_open(g, c)) open_now[c >> 6] |= BIT(c & 63);
    for (int32_t c = 0; c < SIZE(g).cards; c++)
        if (open_now[c >> 6] >> (c & 63) & 1 && get(g, g->t->cards[c].when)) play(g, c);
}

/* One card by weight, or a quiet week; an inject that poses a dilemma takes its place. */
static void draw_card(Game *g) {
    int32_t edges[256], total = 0, n = SIZE(g).cards;
    if (!n) return;
    for (int32_t c = 0; c < n; c++) {
        const Card *card = g->t->cards + c;
        if (!card->inject && is_open(g, c) && get(g, card->when)) total += card->weight;
        edges[c] = total;
    }
    int32_t size = max32(total, max32(SIZE(g).quiet, 1));
    int32_t dice = draw(g->key, g->cells[WEEK], SIZE(g).slot_card, size);
    if (dice >= total || g->cells[CARD] >= 0) return;
    for (int32_t c = 0; c < n; c++) {
        if (edges[c] <= dice) continue;
        play(g, c);
        return;
    }
}

void brief(Game *g, int first_week) {
    if (!first_week) pass_time(g);
    g->cells[CALLED] = 0, g->cells[CARD] = g->cells[CHOICE] = -1;
    changed(g);
    injects(g);
    draw_card(g);
}
