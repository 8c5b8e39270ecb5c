#include "bots.h"
#include "tree.h"

enum { FINE = 1 << 20, SPREAD = 256, ITEMS = 3, OFFERS = 2 };
enum { CALLS = 200, MOVES_OFFICE = 512, MOVES_OTHERS = 128, DECLARES = 64, LEAVES = 16 };

/* One of the places of `may`, each as likely; -1 where there is none. */
static int32_t pick(const Look *l, int32_t purpose, Mask may) {
    int32_t best = -1, most = -1, shift = max32(l->step, 0) * SPREAD;
    EACH(i, may) {
        int32_t dice = look_draw(l, purpose, FINE, (int32_t)i + shift);
        if (dice > most) most = dice, best = (int32_t)i;
    }
    return best;
}

static int choose(Look *l) {
    int32_t option = pick(l, FOR_CHOOSE, may_choose(l));
    if (option >= 0) put(l, CHOOSE, -1, option, -1);
    return 0;
}

/* The lowest of the blocs that may act, -1 where the role acts for none. */
static int32_t actor_of(const Look *l, int32_t move, Mask places) {
    const Tables *t = l->p->t;
    const Turn *turn = t->turn_rows + t->turn_of[move * t->sizes->roles + l->role];
    int32_t best = -1;
    if (!turn->actor_count) return -1;
    EACH(i, places) {
        int32_t bloc = t->lists[turn->actors + i];
        if (best < 0 || bloc < best) best = bloc;
    }
    return best;
}

static int make_move(Look *l) {
    Mask open_now = 0;
    if (look_draw(l, FOR_TURN, CERTAIN, 0) >= (l->made->office ? MOVES_OFFICE : MOVES_OTHERS))
        return 0;
    for (int32_t m = 0; m < SIZE(l->g).moves; m++) open_now |= move_actors(l, m) ? BIT(m) : 0;
    int32_t m = pick(l, FOR_MOVE, open_now), target = -1;
    if (m < 0) return 0;
    if (l->p->t->moves[m].target) target = pick(l, FOR_AIM, move_targets(l, m));
    put(l, MOVE, actor_of(l, m, move_actors(l, m)), m, target);
    return 0;
}

static int declare(Look *l) {
    Mask may = 0;
    if (look_draw(l, FOR_DECLARE, CERTAIN, SPREAD - 1) >= DECLARES) return 0;
    for (int32_t q = 0; q < SIZE(l->g).promises; q++) may |= may_declare(l, q) ? BIT(q) : 0;
    int32_t q = pick(l, FOR_DECLARE, may);
    if (q >= 0) put(l, DECLARE, -1, q, -1);
    return 0;
}

static int nominate(Look *l) {
    int32_t post = pick(l, FOR_NOMINATE, may_nominate(l) & l->p->real.free);
    if (post < 0) return 0;
    Mask among = mask_at(l->g, l->p->t->lists[SIZE(l->g).posts_of + post]);
    l->act.items = BIT(post);
    return put(l, NOMINATE, max32(pick(l, FOR_AIM, among), 0), -1, -1);
}

/* Some of the portfolios that may be given, three at most. */
static Mask some(const Look *l, Mask give) {
    int32_t most = min32(ITEMS, SIZE(l->g).new_items);
    int32_t wanted = look_draw(l, FOR_ITEMS, most + 1, 1 << 15);
    Mask found = 0;
    for (int32_t i = 0; i < wanted && give; i++) {
        Mask next = BIT(pick(l, FOR_ITEMS, give));
        found |= next, give &= ~next;
    }
    return found;
}

static int send(Look *l) {
    const Game *real = &l->p->real;
    int32_t left = SIZE(real).lots;
    Mask may = 0;
    if (count(l->turn->asked) >= look_draw(l, FOR_SEND, OFFERS + 1, SPREAD - 1)) return 0;
    for (int32_t b = 0; b < SIZE(real).blocs; b++) {
        may |= may_send(l, b) ? BIT(b) : 0;
        left -= LOTS(real)[b];
    }
    may &= ~real->pledged & ~formateur(real) & ~l->turn->asked;
    int32_t bloc = pick(l, FOR_SEND, may);
    if (bloc < 0) return 0;
    l->act.items = some(l, may_give(l, bloc));
    l->act.lots = left > 0 ? LOTS(real)[bloc] + 1 : 0;
    put(l, SEND, bloc, -1, -1);
    l->turn->asked |= BIT(bloc);
    return 1;
}

static int call(Look *l) {
    if (look_draw(l, FOR_CALL, CERTAIN, 0) < CALLS && may_call(l)) put(l, CALL, -1, -1, -1);
    return 0;
}

/* Now and then a bloc leaves. */
static int talk(Look *l) {
    Mask may = 0, mine = mask_at(l->g, l->made->blocs);
    EACH(b, mine & look_partners(l))
        may |= look_draw(l, FOR_TALK, CERTAIN, (int32_t)b) < LEAVES ? BIT(b) : 0;
    if (may) put(l, WITHDRAW, pick(l, FOR_TALK, may), -1, -1);
    return 0;
}

int wild_act(Look *l) {
    static const Stage office[] = {choose, make_move, declare, nominate, send, call, talk};
    static const Stage others[] = {choose, make_move, talk};
    int32_t talks = l->made->bloc_count > 0;
    if (l->made->office) return pursue(l, office, 6 + talks);
    return pursue(l, others, 2 + talks);
}

void wild_answer(Look *l, int32_t bloc) {
    const Game *real = &l->p->real;
    Mask talks = mask_at(real, l->made->blocs) & ~formateur(real) & ~real->pledged & real->sent;
    if (real->cells[GOVERNED] >= 0 || !(talks >> bloc & 1)) return;
    int32_t way = look_draw(l, FOR_ANSWER, 3, bloc);
    if (way == 0 && get_at(look_view(l), SIZE(real).crossed, bloc) == 0) {
        put(l, ACCEPT, bloc, -1, -1);
        return;
    }
    Mask loose = real->free & ~real->fixed;
    int32_t item = pick(l, FOR_ITEMS, loose & mask_at(real, real->t->lists[SIZE(real).holders + bloc]));
    if (way == 1 && item >= 0) put(l, COUNTER, bloc, -1, item);
    else put(l, DECLINE, bloc, -1, -1);
}
