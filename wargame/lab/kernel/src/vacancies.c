#include "bots.h"
#include "phases.h"
#include "tree.h"

enum { SPARE = 5, TRIES = 3 };

/* Parliament would confirm this minister, noise aside. */
static int likely(Look *l, int32_t bloc, int32_t item) {
    Game *g = look_view(l), *trial = &l->p->trial;
    const Vote *last = g->t->votes + SIZE(g).votes - 1;
    game_copy(trial, g);
    own(trial, item, bloc);
    changed(trial);
    int32_t cast = tally(trial, last), quota = get(trial, last->quota);
    return cast - get_at(trial, last->objectors, item) >= quota;
}

/* Among blocs with anything to be given the one that is owed most, -1 none. */
static int32_t neediest(Look *l, const Mask *may) {
    Game *g = look_view(l);
    int32_t best = -1, most = 0;
    for (int32_t b = 0; b < SIZE(g).blocs; b++) {
        if (!may[b]) continue;
        int32_t owed = get_at(g, SIZE(g).fair, b) - points_of(g, b);
        if (best < 0 || owed > most) best = b, most = owed;
    }
    return best;
}

static int32_t dearest(const Look *l, int32_t bloc, Mask items) {
    const int32_t *worth = l->g->worth + (int64_t)bloc * SIZE(l->g).items;
    int32_t best = first(items);
    EACH(p, items) if (worth[p] > worth[best]) best = (int32_t)p;
    return best;
}

/* Name a minister, one an act: of the partner who is owed most, where it wants most. */
int appoint(Look *l) {
    const Game *real = &l->p->real;
    Mask may[LARGEST];
    if (real->cells[GOVERNED] < 0 || VAR(real)[SIZE(real).capital + l->role] < SPARE) return 0;
    for (int32_t b = 0; b < SIZE(real).blocs; b++) {
        may[b] = may_appoint(l, b);
        if (may[b]) may[b] &= ~withheld(l, b) & ~forbidden(l, b);
    }
    for (int32_t i = 0; i < TRIES; i++) {
        int32_t bloc = neediest(l, may);
        if (bloc < 0) return 0;
        int32_t item = dearest(l, bloc, may[bloc]);
        may[bloc] &= ~BIT(item);
        if (!likely(l, bloc, item)) continue;
        l->act.items = BIT(item);
        return put(l, APPOINT, bloc, -1, -1);
    }
    return 0;
}
