/* The trees of a deck, evaluated for one game. Conditions and choices read only what they need. */
#include "tree.h"

#include "rng.h"

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

Mask tree_set(Game *g, int32_t set) {
    const Set *s = g->t->sets + set;
    switch (s->op) {
    case SET_CONST: return g->t->masks[s->a];
    case SET_PLEDGED: return g->pledged;
    case SET_FORMATEUR: return formateur(g);
    case SET_OFFERED: return g->sent;
    case SET_FILLED: return g->filled;
    case SET_FREE: return g->free;
    case SET_VACANT:
        return g->cells[GOVERNED] < 0 ? 0 : mask_at(g, SIZE(g).ministries) & ~g->filled;
    case SET_OWNED: return g->owned[s->a];
    case SET_ASSIGNED: return assigned(g, tree_set(g, s->a));
    case SET_HOLDER: return OWNER(g)[s->a] < 0 ? 0 : BIT(OWNER(g)[s->a]);
    case SET_BOTH: return tree_set(g, s->a) & tree_set(g, s->b);
    case SET_EITHER: return tree_set(g, s->a) | tree_set(g, s->b);
    default: return tree_set(g, s->a) & ~tree_set(g, s->b);
    }
}

static int32_t logistic(const Game *g, int32_t x) {
    int32_t step = floor_div(x + 2, 5);
    return g->t->logistic[min32(max32(step, -120), 120) + 120];
}

static int32_t ramp(const int32_t *abn, int32_t x) {
    int32_t a = abn[0], b = abn[1], n = abn[2];
    int32_t y = b > a ? floor_div(n * (x - a), b - a) : floor_div(n * (a - x), a - b);
    return min32(max32(y, 0), n);
}

static int32_t noise(const Game *g, int32_t bloc, int32_t n) {
    if (g->vote < 0) return 0;
    int64_t slot = (int64_t)SIZE(g).slot_noise + (int64_t)g->vote * SIZE(g).blocs + bloc;
    return draw(g->key, g->cells[WEEK], slot, 2 * n + 1) - n;
}

static int32_t since(const Game *g, int32_t drawn) {
    return drawn > 0 ? min32(g->cells[WEEK] - drawn, 99) : 99;
}

static int32_t held(Game *g, int32_t item, int32_t set) {
    int32_t owner = OWNER(g)[item];
    return owner < 0 ? 0 : (int32_t)(tree_set(g, set) >> owner & 1);
}

static int32_t over_set(Game *g, const Node *n) {
    const int32_t *list = g->t->lists + n->b;
    Mask set = tree_set(g, n->a);
    int32_t sum = 0;
    if (n->op == SUM_TABLE) {
        EACH(i, set) sum += list[i];
    } else if (n->op == SUM) {
        EACH(i, set) sum += get(g, list[i]);
    } else {
        EACH(i, set) if (get(g, list[i])) return 1;
    }
    return sum;
}

static int32_t value(Game *g, const Node *n) {
#define A get(g, n->a)
#define B get(g, n->b)
    int32_t a, b;
    switch (n->op) {
    case NEG: return -A;
    case ABS: return a = A, a < 0 ? -a : a;
    case ADD: return a = A, a + B;
    case SUB: return a = A, a - B;
    case MUL: return (a = A) ? a * B : 0;
    case DIV: return (a = A) ? floor_div(a, B) : 0;
    case MIN: return a = A, b = B, min32(a, b);
    case MAX: return a = A, b = B, max32(a, b);
    case EQ: return a = A, a == B;
    case NE: return a = A, a != B;
    case LT: return a = A, a < B;
    case LE: return a = A, a <= B;
    case GT: return a = A, a > B;
    case GE: return a = A, a >= B;
    case AND: return A && B;
    case OR: return A || B;
    case NOT: return !A;
    case IF: return A ? B : get(g, n->c);
    case TABLE: return a = A, g->t->lists[n->b + min32(max32(a, 0), n->c - 1)];
    case LOGISTIC: return logistic(g, A);
    case RAMP: return ramp(g->t->lists + n->b, A);
    case SUM: case SUM_TABLE: case ANY: return over_set(g, n);
    case COUNT: return count(tree_set(g, n->a));
    case SOME: return tree_set(g, n->a) != 0;
    case HAS: return (int32_t)(tree_set(g, n->a) >> n->b & 1);
    case POINTS: return points_of(g, n->a);
    case WORTH: return worth_of(g, n->a);
    case SALIENCE: return g->salience[n->a * SIZE(g).items + n->b];
    case NOISE: return noise(g, n->a, n->b);
    case SERIES: return g->t->lists[n->a + min32(g->cells[WEEK], n->b) - 1];
    case SINCE: return since(g, A);
    case ATTACHED: return ATTACHED_(g)[n->a] >> n->b & 1;
    case HELD: return held(g, n->a, n->b);
    default: return A;
    }
#undef A
#undef B
}

int32_t tree_node(Game *g, int32_t node) {
    const Node *n = g->t->nodes + node;
    if (n->kept < 0) return value(g, n);
    Kept *kept = g->kept + node;
    int64_t now = g->times[n->kept];
    if (kept->time != now) {
        int32_t found = value(g, n);
        kept->time = now;
        kept->value = found;
    }
    return kept->value;
}
