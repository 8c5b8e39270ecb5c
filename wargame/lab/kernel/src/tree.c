/* The trees of a deck, for one game: programs written by wargame/lab/kernel/code.py. */
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

static int32_t sum(Game *g, Mask set, const int32_t *list) {
    int32_t found = 0;
    EACH(i, set) found += get(g, list[i]);
    return found;
}

/* The list has sixteen numbers for every four elements: what each set of them comes to. */
static int32_t sum_table(Mask set, const int32_t *list) {
    int32_t found = 0;
    for (; set; set >>= 4, list += 16) found += list[set & 15];
    return found;
}

static int32_t any(Game *g, Mask set, const int32_t *list) {
    EACH(i, set) if (get(g, list[i])) return 1;
    return 0;
}

static inline int32_t percent(int32_t x) {
    int32_t q = x / 100;
    return q - (q * 100 > x);
}

enum { DEEPEST = 64 }; /* as in code.py */

/* Whether a kept value stands; if not, it is about to be worked out. */
static inline int stands(Game *g, int32_t number) {
    int64_t now = g->times[g->t->kept[number].life], then = g->kept[number];
    g->kept[number] = now;
    return then == now;
}

/* One program, to its end, and those of kept values that it needs. */
static void run(Game *g, const Code *c) {
    const Code *back[DEEPEST]; /* where those go on that wait for a kept value */
    int32_t *m = g->cells, waiting = 0;
    const int32_t *lists = g->t->lists;
#define A m[c->a]
#define B m[c->b]
#define PUT(value) m[c->target] = (value); c++; break
#define UNLESS_(holds) c += (holds) ? 1 : c->target; break
    for (;;) {
        switch (c->op) {
        case ADD: PUT(A + B);
        case SUB: PUT(A - B);
        case MUL: PUT(A * B);
        case DIV: PUT(floor_div(A, B));
        case MUL_DIV: PUT(percent(A * B));
        case PERCENT: PUT(percent(A));
        case MIN: PUT(min32(A, B));
        case MAX: PUT(max32(A, B));
        case EQ: PUT(A == B);
        case NE: PUT(A != B);
        case LT: PUT(A < B);
        case LE: PUT(A <= B);
        case GT: PUT(A > B);
        case GE: PUT(A >= B);
        case NEG: PUT(-A);
        case ABS: PUT(A < 0 ? -A : A);
        case NOT: PUT(!A);
        case MUL_ADD: PUT(m[c->target] + A * B);
        case MUL_SUB: PUT(m[c->target] - A * B);
        case CLIP: m[c->target] = min32(max32(A, m[c[1].a]), m[c[1].b]); c += 2; break;
        case COPY: PUT(A);
        case NEED:
            if (stands(g, c->a)) { c++; break; }
            back[waiting++] = c + 1;
            c = g->t->code + g->t->kept[c->a].start;
            break;
        case JUMP: c += c->target; break;
        case UNLESS: UNLESS_(A);
        case WHERE: UNLESS_(!A);
        case UNLESS_EQ: UNLESS_(A == B);
        case UNLESS_NE: UNLESS_(A != B);
        case UNLESS_LT: UNLESS_(A < B);
        case UNLESS_LE: UNLESS_(A <= B);
        case UNLESS_GT: UNLESS_(A > B);
        case UNLESS_GE: UNLESS_(A >= B);
        case LOGISTIC: PUT(logistic(g, A));
        case RAMP: PUT(ramp(lists + c->b, A));
        case SINCE: PUT(since(g, A));
        case TABLE: m[c->target] = lists[c[1].a + min32(max32(A, 0), c[1].b - 1)]; c += 2; break;
        case SUM: PUT(sum(g, tree_set(g, c->a), lists + c->b));
        case SUM_TABLE: PUT(sum_table(tree_set(g, c->a), lists + c->b));
        case ANY: PUT(any(g, tree_set(g, c->a), lists + c->b));
        case COUNT: PUT(count(tree_set(g, c->a)));
        case SOME: PUT(tree_set(g, c->a) != 0);
        case HAS: PUT((int32_t)(tree_set(g, c->a) >> c->b & 1));
        case POINTS: PUT(points_of(g, c->a));
        case WORTH: PUT(worth_of(g, c->a));
        case SALIENCE: PUT(g->salience[c->a * SIZE(g).items + c->b]);
        case NOISE: PUT(noise(g, c->a, c->b));
        case SERIES: PUT(lists[c->a + min32(m[WEEK], c->b) - 1]);
        case ATTACHED: PUT(ATTACHED_(g)[c->a] >> c->b & 1);
        case HELD: PUT(held(g, c->a, c->b));
        case END:
            if (!waiting) return;
            c = back[--waiting];
            break;
        default: __builtin_unreachable();
        }
    }
#undef A
#undef B
}

int32_t tree_node(Game *g, int32_t node) {
    const Program *program = g->t->programs + node;
    if (program->kept < 0 || !stands(g, program->kept)) run(g, g->t->code + program->start);
    return g->cells[program->cell];
}
