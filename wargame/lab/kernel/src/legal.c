#include "look.h"
#include "tree.h"

static Mask holders(const Game *g, int32_t bloc) {
    return mask_at(g, g->t->lists[SIZE(g).holders + bloc]);
}
static int32_t capital(const Look *l) {
    return VAR(&l->p->real)[SIZE(l->g).capital + l->role];
}
static int is_office(const Look *l) {
    return l->made->office && l->p->real.cells[NOMINEE] >= 0;
}

int may_send(const Look *l, int32_t bloc) {
    if (!look_forming(l)) return 0;
    return bloc == mandate(&l->p->real) || capital(l) >= SIZE(l->g).offer_cost;
}

int may_declare(Look *l, int32_t promise) {
    const Promise *made = l->p->t->promises + promise;
    if (!made->declared || !look_forming(l)) return 0;
    if (PROMISE(&l->p->real)[promise] != VOID_ || capital(l) < made->cost) return 0;
    return get(look_view(l), made->when);
}

int may_call(Look *l) {
    const Game *g = &l->p->real;
    const Vote *last = g->t->votes + SIZE(g).votes - 1;
    if (!is_office(l) || g->cells[STAGE] != SIZE(g).votes - 1) return 0;
    if (g->cells[WEEK] < last->earliest || g->cells[CALLED] > 0) return 0;
    return count(mask_at(g, SIZE(g).ministries) & ~g->free) >= last->minimum;
}

int may_share(Look *l) {
    Game *g = look_view(l);
    int32_t left = SIZE(g).lots;
    if (!look_forming(l)) return 0;
    for (int32_t b = 0; b < SIZE(g).blocs; b++) left -= LOTS(g)[b];
    return left > 0 || (mask_at(g, SIZE(g).ministries) & g->free);
}

Mask may_nominate(Look *l) {
    const Game *g = &l->p->real;
    Mask found = 0;
    if (!look_forming(l)) return 0;
    for (int32_t v = max32(g->cells[STAGE], 0); v < SIZE(g).votes; v++)
        found |= mask_at(g, g->t->votes[v].posts);
    found &= ~g->fixed;
    EACH(b, g->pledged) found &= ~g->owned[b];
    return found;
}

Mask may_retract(Look *l) {
    Game *g = look_view(l);
    Mask found = 0, inside = g->pledged | formateur(g);
    if (!look_forming(l)) return 0;
    for (int32_t b = 0; b < SIZE(g).blocs; b++) {
        if (inside >> b & 1) continue;
        int has = (g->owned[b] & ~g->fixed) || LOTS(g)[b] > 0 || g->sent >> b & 1;
        found |= has ? BIT(b) : 0;
    }
    return found;
}

Mask may_give(Look *l, int32_t bloc) {
    const Game *g = &l->p->real;
    int32_t own = mandate(g);
    Mask loose = g->free | g->owned[bloc] | (own >= 0 ? g->owned[own] : 0);
    if (!look_forming(l)) return 0;
    return loose & holders(g, bloc) & ~mask_at(g, SIZE(g).offices) & ~g->fixed;
}

Mask may_appoint(Look *l, int32_t bloc) {
    const Game *g = &l->p->real;
    if (!is_office(l) || g->cells[GOVERNED] < 0 || capital(l) < SIZE(g).offer_cost) return 0;
    if (!((g->pledged | formateur(g)) >> bloc & 1)) return 0;
    return mask_at(g, SIZE(g).ministries) & ~g->filled & g->free & holders(g, bloc);
}

Mask may_choose(Look *l) {
    const int32_t *cells = l->p->real.cells;
    Mask found = 0;
    if (cells[CARD] < 0 || cells[CHOICE] >= 0) return 0;
    const Card *card = l->p->t->cards + cells[CARD];
    if (card->role != l->role) return 0;
    for (int32_t i = 0; i < card->choice_count; i++)
        if (get(look_view(l), l->p->t->choices[card->choices + i].when)) found |= BIT(i);
    return found;
}

Mask move_targets(Look *l, int32_t move) {
    const Move *m = l->p->t->moves + move;
    Game *g = look_view(l);
    Mask found = 0;
    for (int32_t i = 0; i < m->targets; i++) found |= get_at(g, m->among, i) ? BIT(i) : 0;
    return m->target == 1 ? found & ~formateur(g) : found;
}

static int can_pay(const Look *l, const Move *m) {
    int32_t part = m->partner == l->role ? m->partner_cost : 0;
    if (capital(l) < m->cost + part) return 0;
    if (m->partner < 0 || m->partner == l->role) return 1;
    /* a role knows of a purse no more than whether it can pay the most that is asked of it */
    int32_t asked = l->p->t->asked[(int64_t)l->role * SIZE(l->g).roles + m->partner];
    int32_t known = VAR(&l->p->real)[SIZE(l->g).capital + m->partner] >= asked ? asked : 0;
    return known >= m->partner_cost;
}

/* Of the blocs that may act, those that speak: the role's own, but the formateur's. */
static int speaks(const Look *l, const Turn *turn, int32_t place) {
    if (!turn->actor_count) return !l->made->office || is_office(l);
    int32_t bloc = l->p->t->lists[turn->actors + place];
    Mask mine = mask_at(l->g, l->made->blocs) & ~formateur(&l->p->real);
    return (int)(mine >> bloc & 1);
}

Mask move_speakers(const Look *l, int32_t move) {
    const Tables *t = l->p->t;
    int32_t column = t->turn_of[move * t->sizes->roles + l->role];
    Mask found = 0;
    if (column < 0 || COOLDOWN(&l->p->real)[column] > 0 || !can_pay(l, t->moves + move)) return 0;
    const Turn *turn = t->turn_rows + column;
    for (int32_t i = 0; i < max32(turn->actor_count, 1); i++)
        if (speaks(l, turn, i)) found |= BIT(i);
    return found;
}

Mask move_open(Look *l, int32_t move, Mask among) {
    const Tables *t = l->p->t;
    int32_t column = t->turn_of[move * t->sizes->roles + l->role];
    Mask found = 0;
    if (!among) return 0;
    EACH(i, among)
        if (get_at(look_view(l), t->turn_rows[column].when, (int32_t)i)) found |= BIT(i);
    if (found && t->moves[move].target && !move_targets(l, move)) return 0;
    return found;
}

Mask move_actors(Look *l, int32_t move) { return move_open(l, move, move_speakers(l, move)); }
