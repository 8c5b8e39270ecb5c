/* The trees of a deck, for one game: programs written by wargame/lab/kernel/code.py, read one
   instruction after the other, or as the compiler has made them (see native.h). */
#include "instructions.h"

int32_t points_of(const Game *g, int32_t bloc) {
    int32_t sum = LOTS(g)[bloc] * SIZE(g).lot_points;
    EACH(p, g->owned[bloc]) sum += g->t->points[p];
    return sum;
}

int32_t worth_of(const Game *g, int32_t bloc) {
    const int32_t *worth = g->worth + (int64_t)bloc * SIZE(g).items;
    int32_t sum = LOTS(g)[bloc] * SIZE(g).lot_worth;
    EACH(p, g->owned[bloc]) sum += worth[p];
    return sum;
}

static Mask assigned(Game *g, Mask blocs) {
    Mask found = 0;
    EACH(b, blocs) found |= g->owned[b];
    return found;
}

static Mask source(Game *g, const Set *s) {
    switch (s->op) {
    case SET_CONST: return g->t->masks[s->a];
    case SET_FORMATEUR: return formateur(g);
    case SET_VACANT:
        return g->cells[GOVERNED] < 0 ? 0 : mask_at(g, SIZE(g).ministries) & ~g->filled;
    case SET_ASSIGNED: return assigned(g, tree_set(g, s->a));
    case SET_HOLDER: return OWNER(g)[s->a] < 0 ? 0 : BIT(OWNER(g)[s->a]);
    case SET_BOTH: return tree_set(g, s->a) & tree_set(g, s->b);
    case SET_EITHER: return tree_set(g, s->a) | tree_set(g, s->b);
    default: return tree_set(g, s->a) & ~tree_set(g, s->b);
    }
}

Mask tree_set(Game *g, int32_t set) {
    const Set *s = g->t->sets + set;
    Mask found = s->op == SET_STATE ? g->state[s->a] : source(g, s);
    return (found & g->t->masks[s->only]) | g->t->masks[s->more];
}

enum { DEEPEST = 64 }; /* as in code.py */

/* One program, to its end, and those of kept values that it needs. */
static void run(Game *g, const Code *c) {
    const Code *back[DEEPEST]; /* where those go on that wait for a kept value */
    int32_t *m = g->cells, waiting = 0;
#define VALUE(op) \
    case op: m[c->target] = DO_##op(m[c->target], m[c->a], m[c->b], c->a, c->b); c++; break;
#define LONGER(op) \
    case op: m[c->target] = DO_##op(m[c->a], m[c[1].a], m[c[1].b], c[1].a, c[1].b); c += 2; break;
#define JUMPING(op) \
    case op: c += DO_##op(m[c->a], m[c->b]) ? 1 : c->target; break;
    for (;;) {
        switch (c->op) {
        VALUES(VALUE)
        LONGER(CLIP)
        LONGER(TABLE)
        JUMPS(JUMPING)
        case JUMP: c += c->target; break;
        case NEED:
            if (stands(g, c->a, g->t->kept[c->a].life)) { c++; break; }
            back[waiting++] = c + 1;
            c = g->t->code + g->t->kept[c->a].start;
            break;
        case END:
            if (!waiting) return;
            c = back[--waiting];
            break;
        default: __builtin_unreachable();
        }
    }
}

int32_t tree_node(Game *g, int32_t node) {
    const Program *program = g->t->programs + node;
    int32_t kept = program->kept;
    if (kept >= 0 && stands(g, kept, g->t->kept[kept].life)) return g->cells[program->cell];
    if (g->t->native) return g->t->native[node](g);
    run(g, g->t->code + program->start);
    return g->cells[program->cell];
}
