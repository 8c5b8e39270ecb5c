/* What each instruction does, said once: for programs that are read (tree.c) and for those of the
   shipped decks that the compiler has seen (written by wargame/lab/kernel/native.py). */
#ifndef INSTRUCTIONS_H
#define INSTRUCTIONS_H
#include "rng.h"
#include "tree.h"

static inline int32_t logistic(const Game *g, int32_t x) {
    int32_t step = floor_div(x + 2, 5);
    return g->t->logistic[min32(max32(step, -120), 120) + 120];
}

static inline int32_t ramp(const int32_t *abn, int32_t x) {
    int32_t a = abn[0], b = abn[1], n = abn[2];
    int32_t y = b > a ? floor_div(n * (x - a), b - a) : floor_div(n * (a - x), a - b);
    return min32(max32(y, 0), n);
}

static inline int32_t noise(const Game *g, int32_t bloc, int32_t n) {
    if (g->vote < 0) return 0;
    int64_t slot = (int64_t)SIZE(g).slot_noise + (int64_t)g->vote * SIZE(g).blocs + bloc;
    return draw(g->key, g->cells[WEEK], slot, 2 * n + 1) - n;
}

static inline int32_t since(const Game *g, int32_t drawn) {
    return drawn > 0 ? min32(g->cells[WEEK] - drawn, 99) : 99;
}

static inline int32_t held(Game *g, int32_t item, int32_t set) {
    int32_t owner = OWNER(g)[item];
    return owner < 0 ? 0 : (int32_t)(tree_set(g, set) >> owner & 1);
}

static inline int32_t sum(Game *g, Mask set, const int32_t *list) {
    int32_t found = 0;
    EACH(i, set) found += get(g, list[i]);
    return found;
}

/* The list has sixteen numbers for every four elements: what each set of them comes to. */
static inline int32_t sum_table(Mask set, const int32_t *list) {
    int32_t found = 0;
    for (; set; set >>= 4, list += 16) found += list[set & 15];
    return found;
}

static inline int32_t any(Game *g, Mask set, const int32_t *list) {
    EACH(i, set) if (get(g, list[i])) return 1;
    return 0;
}

static inline int32_t percent(int32_t x) {
    int32_t q = x / 100;
    return q - (q * 100 > x);
}

/* Whether a kept value stands; if not, it is about to be worked out. */
static inline int stands(Game *g, int32_t number, int32_t life) {
    int64_t now = g->times[life], then = g->kept[number];
    g->kept[number] = now;
    return then == now;
}

/* A set by its number; native.py says it anew for the sets that it writes out. */
#define SET_(a) tree_set(g, a)

/* Instructions that put down a value. T: the cell it goes to; A, B: the cells a, b. */
#define DO_ADD(T, A, B, a, b) ((A) + (B))
#define DO_SUB(T, A, B, a, b) ((A) - (B))
#define DO_MUL(T, A, B, a, b) ((A) * (B))
#define DO_DIV(T, A, B, a, b) floor_div(A, B)
#define DO_MUL_DIV(T, A, B, a, b) percent((A) * (B))
#define DO_PERCENT(T, A, B, a, b) percent(A)
#define DO_MIN(T, A, B, a, b) min32(A, B)
#define DO_MAX(T, A, B, a, b) max32(A, B)
#define DO_EQ(T, A, B, a, b) ((A) == (B))
#define DO_NE(T, A, B, a, b) ((A) != (B))
#define DO_LT(T, A, B, a, b) ((A) < (B))
#define DO_LE(T, A, B, a, b) ((A) <= (B))
#define DO_GT(T, A, B, a, b) ((A) > (B))
#define DO_GE(T, A, B, a, b) ((A) >= (B))
#define DO_NEG(T, A, B, a, b) (-(A))
#define DO_ABS(T, A, B, a, b) ((A) < 0 ? -(A) : (A))
#define DO_NOT(T, A, B, a, b) (!(A))
#define DO_MUL_ADD(T, A, B, a, b) ((T) + (A) * (B))
#define DO_MUL_SUB(T, A, B, a, b) ((T) - (A) * (B))
#define DO_COPY(T, A, B, a, b) (A)
#define DO_LOGISTIC(T, A, B, a, b) logistic(g, A)
#define DO_RAMP(T, A, B, a, b) ramp(g->t->lists + (b), A)
#define DO_SINCE(T, A, B, a, b) since(g, A)
#define DO_SUM(T, A, B, a, b) sum(g, SET_(a), g->t->lists + (b))
#define DO_SUM_TABLE(T, A, B, a, b) sum_table(SET_(a), g->t->lists + (b))
#define DO_ANY(T, A, B, a, b) any(g, SET_(a), g->t->lists + (b))
#define DO_COUNT(T, A, B, a, b) count(SET_(a))
#define DO_SOME(T, A, B, a, b) (SET_(a) != 0)
#define DO_HAS(T, A, B, a, b) ((int32_t)(SET_(a) >> (b) & 1))
#define DO_POINTS(T, A, B, a, b) points_of(g, a)
#define DO_WORTH(T, A, B, a, b) worth_of(g, a)
#define DO_SALIENCE(T, A, B, a, b) g->salience[(a) * SIZE(g).items + (b)]
#define DO_NOISE(T, A, B, a, b) noise(g, a, b)
#define DO_SERIES(T, A, B, a, b) g->t->lists[(a) + min32(g->cells[WEEK], b) - 1]
#define DO_ATTACHED(T, A, B, a, b) (ATTACHED_(g)[a] >> (b) & 1)
#define DO_HELD(T, A, B, a, b) held(g, a, b)
#define VALUES(X) \
    X(ADD) X(SUB) X(MUL) X(DIV) X(MUL_DIV) X(PERCENT) X(MIN) X(MAX) X(EQ) X(NE) X(LT) X(LE) X(GT) \
    X(GE) X(NEG) X(ABS) X(NOT) X(MUL_ADD) X(MUL_SUB) X(COPY) X(LOGISTIC) X(RAMP) X(SINCE) X(SUM) \
    X(SUM_TABLE) X(ANY) X(COUNT) X(SOME) X(HAS) X(POINTS) X(WORTH) X(SALIENCE) X(NOISE) X(SERIES) \
    X(ATTACHED) X(HELD)

/* Those with a row behind them; C, D are its cells c, d. */
#define DO_CLIP(A, C, D, c, d) min32(max32(A, C), D)
#define DO_TABLE(A, C, D, c, d) g->t->lists[(c) + min32(max32(A, 0), (d) - 1)]

/* Those that jump unless this holds. */
#define DO_UNLESS(A, B) (A)
#define DO_WHERE(A, B) (!(A))
#define DO_UNLESS_EQ(A, B) ((A) == (B))
#define DO_UNLESS_NE(A, B) ((A) != (B))
#define DO_UNLESS_LT(A, B) ((A) < (B))
#define DO_UNLESS_LE(A, B) ((A) <= (B))
#define DO_UNLESS_GT(A, B) ((A) > (B))
#define DO_UNLESS_GE(A, B) ((A) >= (B))
#define JUMPS(X) \
    X(UNLESS) X(WHERE) X(UNLESS_EQ) X(UNLESS_NE) X(UNLESS_LT) X(UNLESS_LE) X(UNLESS_GT) X(UNLESS_GE)
#endif
