#include "look.h"

#include "rng.h"
#include "tree.h"
#include "view.h"

Look look_at(Player *p, int32_t role, int32_t step) {
    Look l = {.p = p, .g = &p->seen, .made = p->t->role_rows + role, .role = role, .step = step};
    l.open = 1, l.luck = p->luck[role], l.turn = &p->notes;
    l.act = (Act){.kind = PASS, .role = role, .bloc = -1, .index = -1, .target = -1};
    return l;
}

Game *look_view(Look *l) {
    view(l->p, l->role);
    return l->g;
}

int32_t look_draw(const Look *l, int32_t purpose, int32_t n, int32_t index) {
    return draw(l->luck, l->p->real.cells[WEEK], index + ((int64_t)purpose << 16), n);
}

/* The orders that count this week; FREE where nothing is ordered. */
Orders look_told(const Look *l) {
    Orders told = {0, FREE, 0, FREE, FREE, FREE, FREE, FREE, FREE};
    if (!l->p->ordered[l->role]) return told;
    told = l->p->orders[l->role];
    if (l->p->real.cells[WEEK] > told.until)
        told.move = told.answer = told.choice = told.leave = told.rest = FREE;
    return told;
}

int look_forming(const Look *l) {
    const int32_t *cells = l->p->real.cells;
    return l->made->office && cells[NOMINEE] >= 0 && cells[GOVERNED] < 0;
}

/* Pledged blocs other than the formateur's own. */
Mask look_partners(const Look *l) { return l->p->real.pledged & ~formateur(&l->p->real); }

/* Seats missing to the majority with the margin wanted; early, the margin is wider. */
int32_t look_gap(Look *l) {
    Game *g = look_view(l);
    const Sizes *s = &SIZE(g);
    int32_t sure = 0, last = s->votes - 1;
    EACH(b, g->pledged) sure += get_at(g, g->t->votes[last].votes, (int32_t)b);
    int32_t early = g->cells[STAGE] < last ? s->early_margin : 0;
    return s->majority + s->margin + look_told(l).margin + early - sure;
}

int32_t chance_of_yes(Game *g, int32_t bloc) {
    if (get_at(g, SIZE(g).crossed, bloc) > 0) return 0;
    return get_at(g, SIZE(g).accept, bloc);
}

int put(Look *l, int32_t kind, int32_t bloc, int32_t index, int32_t target) {
    if (!l->open) return 0;
    l->act.kind = kind, l->act.bloc = bloc, l->act.index = index, l->act.target = target;
    l->open = 0;
    return 1;
}
