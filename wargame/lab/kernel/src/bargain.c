#include "bots.h"
#include "tree.h"

enum { POOR = 90, LIKELY = 64, GOOD = 90, LEAST = 75, BEGUN = 68, PATIENCE = 50, TRIES = 3 };
enum { TROUBLE = 75, BEYOND = 4, PARTNER = 30 };

static int send_package(Look *l, int32_t bloc, const Package *made) {
    l->act.items = made->items, l->act.lots = made->lots, l->act.promises = made->promises;
    int now = put(l, SEND, bloc, -1, -1);
    l->turn->asked |= BIT(bloc);
    return now;
}

static int offers_left(const Look *l) {
    return count(l->turn->asked) < SIZE(l->g).offers;
}

/* Partners with too little who have not been served this week. */
static Mask poor(Look *l) {
    Mask found = 0;
    EACH(b, look_partners(l) & ~l->turn->asked) {
        int32_t bloc = (int32_t)b;
        if (!may_send(l, bloc)) continue;
        Game *g = look_view(l);
        int32_t fair = get_at(g, SIZE(g).fair, bloc);
        found |= points_of(g, bloc) * 100 < fair * POOR ? BIT(b) : 0;
    }
    return found;
}

/* Give a partner who has too little and may leave its fair share. */
int top_up(Look *l) {
    int32_t bloc = -1, most = 0;
    if (!look_forming(l) || !look_partners(l) || !offers_left(l)) return 0;
    EACH(b, poor(l)) {
        int32_t risk = get_at(look_view(l), SIZE(l->g).leave, (int32_t)b);
        if (risk >= LIKELY && risk > most) bloc = (int32_t)b, most = risk;
    }
    if (bloc < 0) return 0;
    int32_t fair = get_at(look_view(l), SIZE(l->g).fair, bloc);
    Package made = assemble(l, bloc, fair, 0, 0);
    return made.better && send_package(l, bloc, &made);
}

/* h: what to aim at: the fair share, more after each refusal. */
static int32_t generous(Look *l, int32_t bloc) {
    const Sizes *s = &SIZE(l->g);
    int32_t told = look_told(l).generosity, start = told == FREE ? s->generosity : told;
    int32_t percent = min32(start + s->step * REFUSED(l->g)[bloc], s->most);
    return floor_div(get_at(l->g, s->fair, bloc) * percent, 100);
}

/* What the formateur weighs: what each bloc brings for what it costs, and which may be asked. */
typedef struct {
    int32_t price[LARGEST], wish[LARGEST];
    Mask standing;
} Wishes;

static int32_t price_of(Look *l, int32_t bloc, int32_t gap) {
    int32_t seats = l->p->t->seats[bloc], hope = odds_of(l, bloc);
    if (hope && withheld_in(l, &l->p->content, bloc)) hope = hope * TROUBLE / 100;
    return floor_div(hope * min32(seats, gap + BEYOND) * 64, seats + PARTNER);
}

static Wishes wishes_of(Look *l, int32_t gap) {
    Game *g = look_view(l);
    Mask closed = g->pledged | formateur(g) | l->turn->asked;
    Wishes w = {.standing = g->sent & ~look_partners(l)};
    for (int32_t b = 0; b < SIZE(g).blocs; b++) {
        w.price[b] = w.wish[b] = 0;
        int may = !(closed >> b & 1) && may_send(l, b);
        if (may || w.standing >> b & 1) w.price[b] = price_of(l, b, gap);
        if (!may) continue;
        int good = w.standing >> b & 1 && worth_of(g, b) * 100 >= generous(l, b) * GOOD;
        if (!good) w.wish[b] = w.price[b];
    }
    return w;
}

static int32_t best_wish(const Look *l, const Wishes *w) {
    int32_t best = 0, any = w->wish[0];
    for (int32_t b = 1; b < SIZE(l->g).blocs; b++) {
        any |= w->wish[b];
        if (w->wish[b] > w->wish[best]) best = b;
    }
    return any ? best : -1;
}

static int32_t greatest_wish(const Look *l, const Wishes *w) {
    int32_t most = w->wish[0];
    for (int32_t b = 1; b < SIZE(l->g).blocs; b++) most = max32(most, w->wish[b]);
    return most;
}

/* Ask one bloc: take back what it needs from a lesser one, or send. */
static int ask(Look *l, const Wishes *w, int32_t bloc) {
    Mask lesser = 0;
    EACH(b, w->standing & ~l->turn->asked) lesser |= w->price[b] < w->price[bloc] ? BIT(b) : 0;
    int32_t target = generous(l, bloc);
    Package made = assemble(l, bloc, target, 1, lesser);
    if (made.holder >= 0) return put(l, RETRACT, made.holder, -1, -1);
    int begun = made.more && w->price[bloc] * PATIENCE >= 100 * greatest_wish(l, w);
    int64_t least = begun ? BEGUN : LEAST;
    int fits = made.better && made.worth * 100 >= target * least;
    return fits && send_package(l, bloc, &made);
}

/* Send to the bloc that brings most for what it costs, while seats are missing. */
int bargain(Look *l) {
    if (!look_forming(l) || !offers_left(l) || l->p->real.cells[CALLED]) return 0;
    int32_t gap = look_gap(l), done = 0;
    if (gap <= 0) return 0;
    Wishes w = wishes_of(l, gap);
    for (int32_t i = 0; i < TRIES && l->open; i++) {
        int32_t bloc = best_wish(l, &w);
        if (bloc < 0) break;
        w.wish[bloc] = 0;
        done |= ask(l, &w, bloc);
    }
    return done;
}
