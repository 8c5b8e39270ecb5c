#include <stddef.h>

#include "phases.h"
#include "tree.h"

static void pay(Game *g, int32_t role, int32_t cost) {
    book_add(g, SIZE(g).capital + role, -cost);
}

/* Portfolios not fixed, lots and the standing offer of a bloc return to the pool. */
static void give_back(Game *g, int32_t bloc) {
    EACH(p, g->owned[bloc] & ~g->fixed) own(g, (int32_t)p, -1);
    LOTS(g)[bloc] = ATTACHED_(g)[bloc] = 0;
    g->sent &= ~BIT(bloc);
    moved(g);
}

/* Promises of an accepted package are given; they read the table as it was before the act. */
static void give(Game *g, uint32_t promises) {
    for (int32_t q = 0; q < SIZE(g).promises; q++)
        if (promises >> q & 1) turn_promise(g, q, GIVEN);
}

static void send(Game *g, const Act *a) {
    int32_t pledged = (int32_t)(g->pledged >> a->bloc & 1);
    pay(g, a->role, a->bloc == mandate(g) ? 0 : SIZE(g).offer_cost);
    if (pledged) give(g, a->promises);
    EACH(q, g->owned[a->bloc] & ~g->fixed & ~a->items) own(g, (int32_t)q, -1);
    EACH(p, a->items) own(g, (int32_t)p, a->bloc);
    LOTS(g)[a->bloc] = a->lots;
    if (pledged) g->sent &= ~BIT(a->bloc);
    else g->sent |= BIT(a->bloc);
    ATTACHED_(g)[a->bloc] = pledged ? 0 : (int32_t)a->promises;
    CLAIM(g)[a->bloc] = -1;
    moved(g);
}

static void nominate(Game *g, const Act *a) {
    EACH(p, a->items) own(g, (int32_t)p, a->bloc);
    moved(g);
    if (a->kind == APPOINT) pay(g, a->role, SIZE(g).offer_cost);
}

static void accept(Game *g, const Act *a) {
    give(g, (uint32_t)ATTACHED_(g)[a->bloc]);
    g->pledged |= BIT(a->bloc), g->sent &= ~BIT(a->bloc);
    CLAIM(g)[a->bloc] = -1, ATTACHED_(g)[a->bloc] = 0;
    moved(g);
}

static void refuse(Game *g, const Act *a) {
    REFUSED(g)[a->bloc]++;
    if (a->kind == COUNTER) CLAIM(g)[a->bloc] = a->target;
    moved(g);
}

static void withdraw(Game *g, const Act *a) {
    happen(g, SIZE(g).withdrawn, BIT(a->bloc), NONE, NONE, NULL);
    g->pledged &= ~BIT(a->bloc);
    give_back(g, a->bloc);
}

static void promise(Game *g, const Act *a) {
    const Promise *made = g->t->promises + a->index;
    if (a->kind == DECLARE) {
        pay(g, a->role, made->cost);
        turn_promise(g, a->index, GIVEN);
    } else {
        happen(g, made->retracted, EVERYWHERE, NONE, NONE, NULL);
        turn_promise(g, a->index, VOID_);
    }
}

static void move(Game *g, const Act *a) {
    const Move *m = g->t->moves + a->index;
    int32_t column = g->t->turn_of[a->index * SIZE(g).roles + a->role], actor = a->bloc;
    const Turn *turn = g->t->turn_rows + column;
    pay(g, a->role, m->cost);
    if (m->partner >= 0) pay(g, m->partner, m->partner_cost);
    COOLDOWN(g)[column] = m->once ? NEVER : m->cooldown;
    if (actor < 0) actor = turn->actor_count ? g->t->lists[turn->actors] : -1;
    Mask active = EVERYWHERE;
    if (g->t->happenings[m->happening].scoped == SCOPE_BLOC) active = actor < 0 ? 0 : BIT(actor);
    happen(g, m->happening, active, a->target, a->role, NULL);
}

void choose_option(Game *g, int32_t option) {
    int32_t c = g->cells[CARD];
    if (c < 0 || g->cells[CHOICE] >= 0) return;
    const Card *card = g->t->cards + c;
    if (option < 0 || option >= card->choice_count) return;
    const Choice *taken = g->t->choices + card->choices + option;
    happen(g, taken->happening, EVERYWHERE, NONE, NONE, NULL);
    g->cells[CHOICE] = option;
    changed(g);
}

/* An open dilemma takes its default choice. */
void default_choice(Game *g) {
    if (g->cells[CARD] >= 0) choose_option(g, g->t->cards[g->cells[CARD]].fallback);
    book_close(g);
}

static void call(Game *g) {
    g->cells[CALLED] = 1;
    changed(g);
}

void act(Game *g, const Act *a) {
    switch (a->kind) {
    case SEND: send(g, a); break;
    case RETRACT: give_back(g, a->bloc); break;
    case NOMINATE: case APPOINT: nominate(g, a); break;
    case DECLARE: case UNDECLARE: promise(g, a); break;
    case ACCEPT: case PLEDGE: accept(g, a); break;
    case DECLINE: case COUNTER: refuse(g, a); break;
    case WITHDRAW: withdraw(g, a); break;
    case MOVE: move(g, a); break;
    case CHOOSE: choose_option(g, a->index); break;
    case CALL: call(g); break;
    case SHARE: share(g, ~(Mask)0, ~(Mask)0); break;
    default: return;
    }
    book_close(g);
}
