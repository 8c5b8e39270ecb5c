#include <stddef.h>

#include "phases.h"
#include "rng.h"
#include "tree.h"

/* The bloc of the nominee supports itself and gets what goes with the office. */
void take_office(Game *g) {
    int32_t bloc = mandate(g);
    if (bloc < 0) return;
    g->pledged |= BIT(bloc);
    EACH(p, mask_at(g, SIZE(g).offices)) {
        own(g, (int32_t)p, bloc);
        g->fixed |= BIT(p);
    }
}

/* Pledges, packages, offers and promises of the old mandate are void. */
static void lapse(Game *g) {
    const Sizes *s = &SIZE(g);
    g->pledged = g->sent = 0;
    for (int32_t b = 0; b < s->blocs; b++) {
        CLAIM(g)[b] = -1;
        REFUSED(g)[b] = ATTACHED_(g)[b] = LOTS(g)[b] = 0;
    }
    g->fixed &= ~(mask_at(g, s->offices) & ~g->filled);
    EACH(p, all(s->items) & ~g->fixed & ~g->free) own(g, (int32_t)p, -1);
    for (int32_t q = 0; q < s->promises; q++)
        if (PROMISE(g)[q] == GIVEN) PROMISE(g)[q] = VOID_;
    for (int32_t i = 0; i < s->turns; i++)
        if (g->t->turn_rows[i].role == s->office) COOLDOWN(g)[i] = 0;
    g->cells[FAILED] = g->cells[DESIGNATED] = g->cells[CALLED] = 0;
    g->cells[LOST]++;
}

static void pass_on(Game *g) {
    const Sizes *s = &SIZE(g);
    int32_t *nominee = &g->cells[NOMINEE];
    lapse(g);
    *nominee = *nominee >= s->nominees - 1 ? -1 : *nominee + 1;
    take_office(g);
    changed(g);
    if (*nominee >= 0) {
        const int32_t *row = g->t->lists + g->t->nominees[*nominee].trust;
        for (int32_t b = 0; b < s->blocs; b++)
            book_add(g, s->trust + b, row[b] - VAR(g)[s->trust + b]);
    }
    happen(g, s->on_change, EVERYWHERE, NONE, NONE, NULL);
    if (*nominee >= 0)
        happen(g, g->t->nominees[*nominee].on_change, EVERYWHERE, NONE, NONE, NULL);
    book_close(g);
}

void succession(Game *g) {
    if (g->cells[GOVERNED] >= 0 || g->cells[NOMINEE] < 0) return;
    for (int32_t i = 0; i < SIZE(g).lapses; i++) {
        const Lapse *way = g->t->lapses + i;
        if (!get(g, way->when)) continue;
        int32_t chance = get(g, way->chance);
        if (chance < CERTAIN && draw(g->key, g->cells[WEEK], way->slot, CERTAIN) >= chance)
            continue;
        pass_on(g);
        return;
    }
}
