#include "bots.h"
#include "rng.h"
#include "tree.h"

/* The line that the luck of the office gives the nominee; -1 for no nominee. */
static int32_t drawn_line(const Look *l) {
    const Tables *t = l->p->t;
    int32_t nominee = l->p->real.cells[NOMINEE], stances = t->sizes->stances;
    if (nominee < 0) return -1;
    int32_t total = t->lists[t->stances[stances - 1].edges + nominee];
    int32_t dice = draw(l->luck, 0, nominee, total);
    for (int32_t s = 0; s < stances; s++)
        if (t->lists[t->stances[s].edges + nominee] > dice) return s;
    return 0;
}

static int has_turned(Look *l, int32_t line) {
    const Tables *t = l->p->t;
    const Stance *stance = t->stances + line;
    int all_given = stance->mark_count > 0;
    for (int32_t i = 0; i < stance->mark_count; i++) {
        int32_t status = PROMISE(&l->p->real)[t->lists[stance->marks + i]];
        all_given &= status == GIVEN || status == KEPT;
    }
    if (all_given || !look_forming(l) || !stance->turns_chance) return all_given;
    if (look_draw(l, FOR_TURN, CERTAIN, line) >= stance->turns_chance) return 0;
    return get(look_view(l), stance->turns_when);
}

/* The line followed now, -1 without a mandate; an order overrules what was drawn and turned. */
static int32_t line_of(Look *l) {
    int32_t line = drawn_line(l), told = look_told(l).stance;
    for (int32_t s = 0; s < l->p->t->sizes->stances; s++)
        if (l->p->t->stances[s].turns_to >= 0 && line == s && has_turned(l, s))
            line = l->p->t->stances[s].turns_to;
    return told != FREE && line >= 0 ? told : line;
}

/* Settle on a line for this turn and give the promises it declares, one an act. */
int declare_line(Look *l) {
    const Tables *t = l->p->t;
    if (l->turn->line < 0) l->turn->line = line_of(l);
    int32_t line = l->turn->line;
    if (line < 0 || line >= t->sizes->stances || !look_forming(l)) return 0;
    for (int32_t i = 0; i < t->stances[line].declare_count; i++) {
        int32_t promise = t->lists[t->stances[line].declares + i];
        if (may_declare(l, promise)) return put(l, DECLARE, -1, promise, -1);
    }
    return 0;
}

Mask withheld_in(Look *l, Game *g, int32_t bloc) {
    const Tables *t = l->p->t;
    int32_t line = l->turn->line;
    Mask found = 0;
    if (line < 0 || line >= t->sizes->stances) return 0;
    for (int32_t i = 0; i < t->stances[line].withhold_count; i++) {
        const Withhold *held = t->withholds + t->stances[line].withholds + i;
        if (!(tree_set(g, held->who) >> bloc & 1)) continue;
        found |= mask_at(g, held->always);
        EACH(p, mask_at(g, held->perhaps)) found |= get_at(g, held->what, (int32_t)p) ? BIT(p) : 0;
    }
    return found;
}

Mask withheld(Look *l, int32_t bloc) {
    return withheld_in(l, look_view(l), bloc);
}
