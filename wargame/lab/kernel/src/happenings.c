#include "happenings.h"

#include <stddef.h>

#include "rng.h"
#include "tree.h"

typedef struct {
    const Happening *made;
    int32_t times[LARGEST]; /* how often it happens in each element of its scope */
    int32_t target, actor;
} Case;

static int32_t once(const Case *c) {
    int32_t sum = 0;
    for (int32_t i = 0; i < c->made->size; i++) sum += c->times[i];
    return sum;
}

/* An addition stops at `at_most`, a subtraction at `at_least`; neither pushes back. */
static int32_t bounded(const Effect *e, int32_t now, int32_t change) {
    if (e->has_most && change > 0) change = min32(change, max32(e->at_most - now, 0));
    if (e->has_least && change < 0) change = max32(change, min32(e->at_least - now, 0));
    return change;
}

static void change_one(Game *g, const Effect *e, const Case *c) {
    int32_t now = VAR(g)[e->base], change = 0, size = c->made->size;
    if (e->op == OP_TO) {
        if (once(c) <= 0) return;
        int32_t most = get_at(g, e->amount, 0);
        for (int32_t i = 1; i < size; i++) most = max32(most, get_at(g, e->amount, i));
        change = most - now;
    } else {
        for (int32_t i = 0; i < size; i++)
            if (c->times[i]) change += c->times[i] * get_at(g, e->amount, i);
    }
    book_add(g, e->base, bounded(e, now, change));
}

/* How often each element of the effect's block is meant. */
static void find_where(Game *g, const Effect *e, const Case *c, int32_t *where) {
    for (int32_t i = 0; i < e->size; i++) where[i] = 0;
    if (e->who == WHO_OWN) {
        for (int32_t i = 0; i < c->made->size; i++) {
            if (!c->times[i]) continue;
            EACH(j, mask_at(g, g->t->lists[e->which + i])) where[j] += c->times[i];
        }
        return;
    }
    int32_t chosen = e->who == WHO_TARGET ? c->target : c->actor;
    Mask group = e->who == WHO_GROUP ? tree_set(g, e->which) : chosen >= 0 ? BIT(chosen) : 0;
    int32_t times = once(c);
    EACH(j, group & all(e->size)) where[j] = times;
}

static void change_block(Game *g, const Effect *e, const int32_t *where) {
    for (int32_t j = 0; j < e->size; j++) {
        if (!where[j]) continue;
        int32_t now = VAR(g)[e->base + j], change;
        if (e->op == OP_TO && where[j] <= 0) continue;
        int32_t amount = get_at(g, e->amount, e->same ? j : 0);
        change = e->op == OP_TO ? amount - now : where[j] * amount;
        book_add(g, e->base + j, bounded(e, now, change));
    }
}

static void apply_block(Game *g, const Effect *e, const Case *c) {
    int32_t where[LARGEST];
    Mask meant = 0;
    find_where(g, e, c, where);
    for (int32_t j = 0; j < e->size; j++) meant |= (Mask)(where[j] > 0) << j;
    if (e->op == OP_REVEAL) g->revealed |= meant;
    else if (e->op == OP_MARK) marks_put(g, e->mark, e->weeks, meant);
    else change_block(g, e, where);
}

static int anywhere(const Case *c) {
    for (int32_t i = 0; i < c->made->size; i++)
        if (c->times[i] > 0) return 1;
    return 0;
}

static void apply(Game *g, const Effect *e, const Case *c) {
    if (e->op == OP_HOLD || e->op == OP_HASTEN) {
        if (anywhere(c)) book_pace(g, e->base, e->op == OP_HOLD, g->t->lists[e->amount]);
    } else if (e->op == OP_PROMISE) {
        if (once(c) > 0) turn_promise(g, e->base, g->t->lists[e->amount]);
    } else if (e->due >= 0) {
        if (once(c) > 0) DUE(g)[e->due] |= e->weeks;
    } else if (e->size == 0) {
        change_one(g, e, c);
    } else {
        apply_block(g, e, c);
    }
}

static void apply_all(Game *g, const Case *c, int32_t first, int32_t number) {
    for (int32_t k = 0; k < number; k++) apply(g, g->t->effects + first + k, c);
}

/* Effects on the elements of `where`. */
static void apply_some(Game *g, const Case *c, int32_t first, int32_t number, Mask where) {
    Case some;
    int any = 0;
    if (!number) return;
    some.made = c->made, some.target = c->target, some.actor = c->actor;
    for (int32_t i = 0; i < c->made->size; i++) {
        some.times[i] = where >> i & 1 ? c->times[i] : 0;
        any |= some.times[i] != 0;
    }
    if (any) apply_all(g, &some, first, number);
}

int happen(Game *g, int32_t number, Mask active, int32_t target, int32_t actor, Mask *success) {
    const Happening *made = g->t->happenings + number;
    Case c;
    Mask came = 0;
    int any = 0;
    if (!made->scoped) active = active ? 1 : 0;
    if (!active || !get(g, made->guard)) return 0;
    c.made = made, c.target = target, c.actor = actor;
    for (int32_t i = 0; i < made->size; i++) {
        int32_t here = active >> i & 1 && get_at(g, made->when, i);
        c.times[i] = here ? get_at(g, made->scale, i) : 0;
        any |= c.times[i] != 0;
    }
    if (!any) return 0;
    if (made->chance < 0) {
        apply_all(g, &c, made->effects, made->effect_count);
        return 0;
    }
    for (int32_t i = 0; i < made->size; i++) {
        int32_t dice = draw(g->key, g->cells[WEEK], (int64_t)made->slot + i, CERTAIN);
        came |= dice < get_at(g, made->chance, i) ? BIT(i) : 0;
    }
    apply_some(g, &c, made->effects, made->effect_count, came);
    apply_some(g, &c, made->otherwise, made->otherwise_count, ~came);
    if (success) *success = came;
    return 1;
}

/* Happenings that all read the same state; sums are added, then limited. */
void happen_all(Game *g, int32_t place, int32_t number) {
    for (int32_t i = 0; i < number; i++)
        happen(g, g->t->lists[place + i], EVERYWHERE, NONE, NONE, NULL);
    book_close(g);
}

/* Give, keep, break or void a promise if it makes a difference, with its effects. */
void turn_promise(Game *g, int32_t promise, int32_t status) {
    const Promise *made = g->t->promises + promise;
    int32_t *now = PROMISE(g) + promise;
    if (*now != (status == GIVEN ? VOID_ : GIVEN)) return;
    *now = status;
    turned(g);
    if (status == VOID_) return;
    int32_t follows = status == GIVEN ? made->given : status == KEPT ? made->kept : made->broken;
    happen(g, follows, EVERYWHERE, NONE, NONE, NULL);
}
