#include "bots.h"
#include "tree.h"

enum { CLAIMED = 1 << 16, TAKEN = 200, SPARE = 3, FITS = 1 << 20, LOOSE_RANK = 1 << 18 };

/* Would cross a red line of the bloc itself or of a partner, as far as can be told. */
Mask forbidden(Look *l, int32_t bloc) {
    Mask found = 0;
    for (int32_t i = 0; i < SIZE(l->g).red_lines; i++) {
        int32_t keeper = l->p->t->red_lines[i].bloc;
        if (keeper == bloc || l->p->real.pledged >> keeper & 1)
            found |= l->p->crossing[i * SIZE(l->g).blocs + bloc];
    }
    return found;
}

/* What is being put together: what the bloc has already, what each portfolio is worth to it, and
   the order in which they come. */
typedef struct {
    Mask items, has, taken;
    int32_t claim;
    const int32_t *worths, *appeal;
    int64_t worth, target, room;
} Filling;

static int64_t order_of(const Filling *f, int32_t p) {
    int64_t order = f->appeal[p];
    if (p == f->claim) order += CLAIMED;
    return f->taken >> p & 1 ? order - TAKEN : order;
}

static int64_t rank_of(const Filling *f, int32_t p, int64_t missing) {
    int64_t value = f->worths[p], order = order_of(f, p), room = f->room > 1 ? f->room : 1;
    if (2 * value > 3 * missing && order < CLAIMED / 2) return -value;
    return order + LOOSE_RANK + (5 * value * room >= 3 * missing ? FITS : 0);
}

/* Add portfolios until the target is met: the most wanted of those that fit. */
static void fill(Filling *f, Mask may) {
    for (;;) {
        int64_t missing = f->target - f->worth, most = 0;
        int32_t pick = -1;
        if (f->room <= 0) may &= f->has;
        if (missing * 100 <= f->target * SPARE || !may) return;
        EACH(p, may) {
            int64_t rank = rank_of(f, (int32_t)p, missing);
            if (pick < 0 || rank > most) pick = (int32_t)p, most = rank;
        }
        f->items |= BIT(pick), may &= ~BIT(pick);
        f->room -= !(f->has >> pick & 1);
        f->worth += f->worths[pick];
    }
}

/* One lot where there is one, or what the bloc has already. */
static int32_t lots_for(const Game *g, int32_t bloc) {
    int32_t left = SIZE(g).lots;
    for (int32_t b = 0; b < SIZE(g).blocs; b++) left -= LOTS(g)[b];
    return max32(LOTS(g)[bloc], min32(left, 1));
}

/* Lots in place of what no portfolio that is left could add, as far as there are any. */
static int32_t small_change(const Game *g, int32_t bloc, int32_t lots, const Filling *f) {
    int64_t worth = SIZE(g).lot_worth, missing = f->target - f->worth;
    int32_t left = SIZE(g).lots - lots;
    if (worth <= 0 || missing * 100 <= f->target * SPARE) return 0;
    for (int32_t b = 0; b < SIZE(g).blocs; b++) left -= b == bloc ? 0 : LOTS(g)[b];
    return max32(0, min32(left, (int32_t)((missing + worth - 1) / worth)));
}

/* Promises put in: what the bloc asks for or was offered before, where still open. */
static uint32_t promises_for(Game *g, int32_t bloc) {
    int32_t claim = CLAIM(g)[bloc] - SIZE(g).items;
    uint32_t found = 0;
    for (int32_t q = 0; q < SIZE(g).promises; q++) {
        const Promise *made = g->t->promises + q;
        int wanted = claim == q || ATTACHED_(g)[bloc] >> q & 1;
        if (!made->offered || !wanted || !(mask_at(g, made->to) >> bloc & 1)) continue;
        if (PROMISE(g)[q] == VOID_ && get(g, made->when)) found |= 1u << q;
    }
    return found;
}

static int32_t holder_of(const Game *g, Mask needed) {
    int32_t holder = -1;
    EACH(p, needed) holder = max32(holder, OWNER(g)[p]);
    return holder;
}

/* Fill a package for a bloc up to its target (h, its worth to the bloc). With `rebuild` all is
   chosen anew; offers to the blocs `lesser` may be taken back for it. */
Package assemble(Look *l, int32_t bloc, int32_t target, int rebuild, Mask lesser) {
    Game *g = look_view(l);
    const Sizes *s = &SIZE(g);
    Mask ministries = mask_at(g, s->ministries), held = 0;
    int64_t row = (int64_t)bloc * s->items;
    Filling f = {.has = g->owned[bloc] & ~g->fixed, .claim = CLAIM(g)[bloc], .target = target};
    f.items = rebuild ? f.has & ~ministries : f.has;
    EACH(b, lesser) held |= g->owned[b];
    f.taken = held & ~g->fixed & mask_at(g, g->t->lists[s->holders + bloc]);
    f.worths = g->worth + row;
    f.appeal = g->t->appeal + (int64_t)l->role * s->blocs * s->items + row;
    f.room = s->new_items;
    Mask may = (may_give(l, bloc) | f.taken) & ministries & ~f.items;
    if (may) may &= ~withheld(l, bloc) & ~forbidden(l, bloc);
    Package made = {.lots = lots_for(g, bloc), .promises = promises_for(g, bloc)};
    f.worth = (int64_t)made.lots * s->lot_worth;
    EACH(p, f.items | (g->owned[bloc] & g->fixed)) f.worth += f.worths[p];
    fill(&f, may);
    made.more = count(f.items & ~f.has) >= s->new_items;
    int32_t extra = made.more ? 0 : small_change(g, bloc, made.lots, &f);
    made.lots += extra, f.worth += (int64_t)extra * s->lot_worth;
    uint32_t fresh = made.promises & ~(uint32_t)ATTACHED_(g)[bloc];
    made.items = f.items, made.worth = f.worth;
    made.better = made.worth > worth_of(g, bloc) || fresh > 0;
    made.holder = holder_of(g, f.items & f.taken);
    return made;
}
