#include "bots.h"
#include "tree.h"

static int32_t bloc_at(const Look *l, int32_t place) {
    return l->p->t->lists[l->made->bloc_list + place];
}

/* One move at most, the first habit whose draw succeeds. */
int follow_habits(Look *l) {
    const Span habits = {l->made->habits, l->made->habit_count};
    if (!play_ordered(l)) play_first(l, &habits);
    return 0;
}

static int goes(Look *l, int32_t bloc) {
    int32_t told = look_told(l).leave, dice = look_draw(l, FOR_LEAVE, CERTAIN, bloc);
    if (told != FREE) return told == YES;
    return dice < get_at(look_view(l), SIZE(l->g).leave, bloc);
}

/* A partner withdraws by its chance of leaving, or as told. */
int leave(Look *l) {
    Mask partners = look_partners(l);
    for (int32_t i = 0; i < l->made->bloc_count; i++) {
        int32_t bloc = bloc_at(l, i);
        if (!(partners >> bloc & 1)) continue;
        if (!goes(l, bloc)) continue;
        return put(l, WITHDRAW, bloc, -1, -1) && l->made->bloc_count > 1;
    }
    return 0;
}

/* By its chance, or as ordered; never across a red line. */
static int says_yes(Look *l, int32_t bloc) {
    int32_t told = look_told(l).answer;
    int32_t dice = look_draw(l, FOR_ANSWER, CERTAIN, bloc);
    int32_t chance = chance_of_yes(look_view(l), bloc);
    return told == FREE ? dice < chance : told == YES && chance > 0;
}

/* An offer that stands is accepted by the same draw that answered, or will, this week. */
int take_standing(Look *l) {
    const Game *real = &l->p->real;
    if (real->cells[GOVERNED] >= 0) return 0;
    for (int32_t i = 0; i < l->made->bloc_count; i++) {
        int32_t bloc = bloc_at(l, i);
        if (!((real->sent & ~real->pledged) >> bloc & 1) || !says_yes(l, bloc)) continue;
        return put(l, ACCEPT, bloc, -1, -1) && l->made->bloc_count > 1;
    }
    return 0;
}

static int may_claim(Look *l, int32_t bloc, int32_t promise) {
    Game *g = look_view(l);
    const Promise *made = g->t->promises + promise;
    if (!made->offered || !(mask_at(g, made->to) >> bloc & 1)) return 0;
    if (PROMISE(g)[promise] != VOID_ || ATTACHED_(g)[bloc] >> promise & 1) return 0;
    return get(g, made->when);
}

/* The portfolio or promise that would move the bloc most, -1 none. */
static int32_t claim_of(Look *l, int32_t bloc) {
    Game *g = look_view(l);
    const Sizes *s = &SIZE(g);
    const int32_t *gains = l->p->gains + (int64_t)bloc * (s->items + s->promises);
    int32_t own = mandate(g), best = -1, most = 0;
    Mask loose = (g->free | (own >= 0 ? g->owned[own] : 0)) & ~g->fixed;
    loose &= mask_at(g, g->t->lists[s->holders + bloc]) & mask_at(g, s->ministries);
    EACH(p, loose) if (gains[p] > most) best = (int32_t)p, most = gains[p];
    for (int32_t q = 0; q < s->promises; q++)
        if (gains[s->items + q] > most && may_claim(l, bloc, q))
            best = s->items + q, most = gains[s->items + q];
    return best;
}

/* Answer the offer that stands with a bloc: accept, counter or decline. */
void reply(Look *l, int32_t bloc) {
    const Game *real = &l->p->real;
    Mask offered = real->sent & ~real->pledged & ~formateur(real);
    if (real->cells[GOVERNED] >= 0 || !(offered >> bloc & 1)) return;
    if (says_yes(l, bloc)) {
        put(l, ACCEPT, bloc, -1, -1);
        return;
    }
    int crossed = get_at(look_view(l), SIZE(real).crossed, bloc) > 0;
    int32_t claim = crossed ? -1 : claim_of(l, bloc);
    put(l, claim >= 0 ? COUNTER : DECLINE, bloc, -1, claim);
}
