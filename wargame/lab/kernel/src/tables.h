/* The tables of one deck's rules: rows of int32, written by wargame/lab/kernel/tables.py.
   Every struct here has the columns of the section of the same name, in the same order.
   A "ref" is a number tree made ready: a cell of the game's memory (0 and up) or a node (-1 and
   down). "Place" is an index of lists. Sets of blocs, portfolios, members are masks of 64 bits. */
#ifndef TABLES_H
#define TABLES_H
#include <stdint.h>

typedef struct {
    int32_t blocs, items, roles, promises, moves, turns, cards, marks, due, variables, votes,
        nominees, lapses, clauses, pulls, tracks, red_lines, stances, levels, secrets;
    int32_t cells, constants; /* cells of a game's memory, and of the constants behind them */
    int32_t at_var, at_owner, at_lots, at_claim, at_refused, at_attached, at_promise, at_cooldown,
        at_drawn, at_dwell, at_mark, at_due;
    int32_t trust, price, mood, capital; /* first variables */
    int32_t majority, lots, lot_points, lot_worth, quiet, cap, offer_cost, new_items;
    int32_t slot_card, slot_noise, office, round;
    int32_t margin, early_margin, generosity, step, most, offers; /* of bots */
    int32_t kept, scratch; /* kept values; their cells and those of what is in the making */
    int32_t accept, leave, fair, crossed, score;                  /* places of refs by bloc */
    int32_t ministries, offices;                                  /* masks of portfolios */
    int32_t holders, posts_of; /* places of masks: what a bloc may hold, who may hold an item */
    int32_t withdrawn, on_change;
    int32_t adjudicate, incidents, relations, aftermath; /* places of happenings */
    int32_t adjudicate_count, incidents_count, relations_count, aftermath_count;
} Sizes;

/* Operations and instructions: see wargame/lab/kernel/ops.py. */
enum {
    ADD, SUB, MUL, DIV, MIN, MAX, EQ, NE, LT, LE, GT, GE, NEG, ABS, NOT, LOGISTIC, RAMP, SINCE, SUM,
    SUM_TABLE, ANY, COUNT, SOME, HAS, POINTS, WORTH, SALIENCE, NOISE, SERIES, ATTACHED, HELD, TABLE,
    MUL_DIV, PERCENT, COPY, MORE, NEED, JUMP, UNLESS, WHERE, UNLESS_EQ, UNLESS_NE, UNLESS_LT,
    UNLESS_LE, UNLESS_GT, UNLESS_GE, MUL_ADD, MUL_SUB, CLIP, END
};
enum {
    SET_CONST, SET_STATE, SET_FORMATEUR, SET_VACANT, SET_ASSIGNED, SET_HOLDER, SET_BOTH, SET_EITHER,
    SET_LESS
};

typedef struct { uint16_t op, target, a, b; } Code;
/* A program as the compiler has made it: puts its value where the code would, and returns it. */
struct Game;
typedef int32_t (*Made)(struct Game *);
/* of a node: where its code begins, the cell of its value, its number among kept values or -1 */
typedef struct { int32_t start, cell, kept; } Program;
/* life: what ends it (see PRIVATE in game.h), and FRAMED */
typedef struct { int32_t start, cell, life; } KeptRow;
/* a mask of a constant, of the state, or of two sets; of it `only` count, `more` are added */
typedef struct { int32_t op, a, b, only, more; } Set;
typedef struct { int32_t var, rate, terms, sum; } Pull;
typedef struct {
    int32_t base, row, members, levels, level_count, dwell, steps, step_count, blocs, trust;
} Track;
typedef struct { int32_t levels, by, happening; } Step;
typedef struct {
    int32_t cost, cooldown, once, target, targets, among, track, partner, partner_cost, happening;
} Move;
typedef struct { int32_t move, role, actor_count, actors, when; } Turn;
typedef struct {
    int32_t first, last, weight, inject, once, when, happening, role, fallback, choices,
        choice_count;
} Card;
typedef struct { int32_t when, happening; } Choice;
typedef struct {
    int32_t to, declared, offered, cost, when, kept_when, broken_when, due, given, retracted, kept,
        broken;
} Promise;
typedef struct {
    int32_t cabinet, posts, post_list, post_count, earliest, votes, quota, minimum, objectors,
        passed, failed;
} Vote;
typedef struct { int32_t bloc, trust, on_change; } Nominee;
typedef struct { int32_t when, chance, slot; } Lapse;
typedef struct { int32_t ending, when; } Clause;
typedef struct {
    int32_t office, blocs, bloc_list, bloc_count, asks, income, income_governed, objectives,
        objective_count, habits, habit_count; /* asks: the roles of whose purses it may ask */
} Role;
typedef struct { int32_t most, points; } Objective;
typedef struct { int32_t bloc, holds; } RedLine;
typedef struct {
    int32_t edges, declares, declare_count, withholds, withhold_count, turns_to, turns_when,
        turns_chance, marks, mark_count;
} Stance;
typedef struct { int32_t first, count; } Span;
/* items that are kept from a set of blocs: some always, some where `what` holds of them */
typedef struct { int32_t who, always, perhaps, what; } Withhold;
typedef struct { int32_t move, chance, most; } Wish; /* most: the chance is never greater */
/* guard: a condition on all elements alike */
typedef struct {
    int32_t size, scoped, guard, when, scale, chance, slot, effects, effect_count, otherwise,
        otherwise_count;
} Happening;
enum { SCOPE_NONE, SCOPE_BLOC, SCOPE_MEMBER };
enum { OP_ADD, OP_TO, OP_MARK, OP_PROMISE, OP_REVEAL, OP_HOLD, OP_HASTEN };
enum { WHO_WHOLE, WHO_OWN, WHO_TARGET, WHO_ACTING, WHO_GROUP };
typedef struct {
    int32_t op, base, size, who, which, same, amount, has_most, at_most, has_least, at_least, mark,
        weeks, due;
} Effect;
typedef struct { int32_t variable, bloc, start; } Secret;
typedef struct { int32_t variable, amount; } Due;

typedef struct {
    const Sizes *sizes;
    const Program *programs;
    const KeptRow *kept;
    const Set *sets;
    const Pull *pulls;
    const Track *tracks;
    const Step *steps;
    const Move *moves;
    const Turn *turn_rows;
    const int32_t *turn_of; /* moves x roles: column of a cooldown, -1 none */
    const Card *cards;
    const Choice *choices;
    const Promise *promises;
    const Vote *votes;
    const Nominee *nominees;
    const Lapse *lapses;
    const Clause *clauses;
    const Role *role_rows;
    const Objective *objectives;
    const RedLine *red_lines;
    const Stance *stances;
    const Span *prefers; /* roles x stances */
    const Withhold *withholds;
    const Wish *wishes;
    const Span *slate; /* by portfolio */
    const Happening *happenings;
    const Effect *effects;
    const int32_t *salience, *worth, *appeal; /* viewers x blocs x items, the truth last */
    const int32_t *points, *seats, *asked;
    const Secret *secrets;
    const int32_t *speakers, *starts, *low, *high, *dwell_of, *hidden, *mark_percent;
    const Due *due_rows;
    const int32_t *constants, *lists, *logistic;
    const uint64_t *masks;
    const Code *code;
    const Made *native; /* by node; NULL where the compiler has not seen these trees */
} Tables;
#endif
