/* One game in the kernel's memory, and the player that owns the room for it. */
#ifndef GAME_H
#define GAME_H
#include "tables.h"

#define LARGEST 64 /* elements of a set */
enum { WEEK, STAGE, NOMINEE, ENDED, GOVERNED, DESIGNATED, FAILED, LOST, CALLED, CARD, CHOICE };
enum { VOID_, GIVEN, KEPT, BROKEN };
enum {
    PASS, SEND, RETRACT, NOMINATE, DECLARE, UNDECLARE, ACCEPT, DECLINE, WITHDRAW, PLEDGE, COUNTER,
    MOVE, CHOOSE, CALL, SHARE, APPOINT, MESSAGE
};
enum { NEVER = 127, CERTAIN = 1024, PAR = 100 };
/* What a kept value depends on: see wargame/lab/kernel/ops.py. */
enum { PRIVATE = 1, LOOSE = 2, PACKED = 4, FRAMED = 8, LIVES = 16 };

typedef uint64_t Mask;
#define BIT(i) ((Mask)1 << (i))
#define EACH(i, mask) for (Mask i##_ = (mask), i = 0; i##_ && (i = (Mask)__builtin_ctzll(i##_), 1); i##_ &= i##_ - 1)

/* The changes of one step; see book.h. */
typedef struct {
    int32_t *change, *touched, touched_count;
    int32_t *most, *least, paced; /* by row of dwell: what holds it back and hastens it */
    Mask marked;
} Book;

/* A game as somebody sees it. cells: fields, constants, kept
   values, what is in the making. viewer: a role, or the truth (the
   number of roles). times: of what kept values depend on. */
typedef struct Game {
    const Tables *t;
    int64_t *clock, *kept; /* kept: the time of each kept value */
    Book *book;
    int32_t *cells;
    const int32_t *salience, *worth;
    union { /* the same twice: by name, and by number for SET_STATE */
        struct { Mask pledged, sent, fixed, filled, revealed, free, owned[LARGEST]; };
        Mask state[6 + LARGEST];
    };
    uint64_t key;
    int32_t viewer, vote, stale;
    int64_t times[LIVES];
} Game;

typedef struct {
    int32_t kind, role, bloc, index, target, lots;
    Mask items;
    uint32_t promises;
} Act;

typedef struct { /* what a role has done and thought in its turn: see wargame/bots/luck.py */
    int32_t stage, line, shared, appraised;
    Mask asked, judged; /* judged: blocs whose odds are known */
    int32_t odds[LARGEST];
} TurnNotes;

typedef struct { /* one order: see wargame/bots/orders.py */
    int32_t until, stance, margin, generosity, move, answer, choice, leave, rest;
} Orders;

enum { NOBODY, WILD, GREEDY };

typedef struct { /* the fields of State, one row for each game */
    int32_t *scalars[11];
    int32_t *parts[12];
    int32_t *fixed, *filled, *pledged, *sent, *revealed;
    uint64_t *seed;
} Fields;

/* A game being played: the truth, what the role in turn sees of it, and what bots remember. */
typedef struct {
    const Tables *t;
    Game real, seen, trial, content; /* content: see appraise */
    int32_t seer; /* the role whose view `seen` holds, -1 none */
    int32_t *seats;
    uint64_t luck[LARGEST];
    Orders orders[LARGEST];
    int32_t ordered[LARGEST];
    TurnNotes notes;
    int32_t step;
    int64_t decisions;
    int32_t *played;
    int32_t *gains; /* blocs x (items + promises): as its speaker sees it */
    Mask *crossing; /* red lines x blocs: items that make the line hold */
    int64_t clock;
    Book book;
} Player;

#define SIZE(g) (*(g)->t->sizes)
#define VAR(g) ((g)->cells + SIZE(g).at_var)
#define OWNER(g) ((g)->cells + SIZE(g).at_owner)
#define LOTS(g) ((g)->cells + SIZE(g).at_lots)
#define CLAIM(g) ((g)->cells + SIZE(g).at_claim)
#define REFUSED(g) ((g)->cells + SIZE(g).at_refused)
#define ATTACHED_(g) ((g)->cells + SIZE(g).at_attached)
#define PROMISE(g) ((g)->cells + SIZE(g).at_promise)
#define COOLDOWN(g) ((g)->cells + SIZE(g).at_cooldown)
#define DRAWN(g) ((g)->cells + SIZE(g).at_drawn)
#define DWELL(g) ((g)->cells + SIZE(g).at_dwell)
#define MARK(g) ((g)->cells + SIZE(g).at_mark)
#define DUE(g) ((g)->cells + SIZE(g).at_due)

static inline Mask all(int32_t n) { return n >= 64 ? ~(Mask)0 : BIT(n) - 1; }
static inline int count(Mask m) { return __builtin_popcountll(m); }
static inline int first(Mask m) { return __builtin_ctzll(m); }

static inline int32_t mandate(const Game *g) {
    int32_t n = g->cells[NOMINEE];
    return n < 0 ? -1 : g->t->nominees[n].bloc;
}
static inline Mask formateur(const Game *g) {
    int32_t b = mandate(g);
    return b < 0 ? 0 : BIT(b);
}

/* What depends on `what`, one of PRIVATE, LOOSE, PACKED, is no longer true. */
static inline void ended(Game *g, int what) {
    int64_t now = ++*g->clock;
    for (int i = what; i < LIVES; i = (i + 1) | what) g->times[i] = now;
}
/* The state has changed, or only what acts move. */
static inline void changed(Game *g) {
    int64_t now = ++*g->clock;
    for (int i = 0; i < LIVES; i++) g->times[i] = now;
    g->stale = 0;
}
static inline void moved(Game *g) { ended(g, LOOSE); }
/* A promise has turned within a frame: what the frame has worked out stands. */
static inline void turned(Game *g) {
    int64_t now = ++*g->clock;
    for (int i = 0; i < FRAMED; i++) g->times[i] = now;
    g->stale = 1;
}

static inline void own(Game *g, int32_t item, int32_t bloc) {
    int32_t *owner = OWNER(g) + item;
    if (*owner >= 0) g->owned[*owner] &= ~BIT(item);
    *owner = bloc;
    if (bloc >= 0) {
        g->owned[bloc] |= BIT(item);
        g->free &= ~BIT(item);
    } else {
        g->free |= BIT(item);
    }
}

int game_open(Game *g, const Tables *t, int64_t *clock, Book *book);
void game_close(Game *g);
void game_read(Game *g, const Fields *f, int64_t row);
void game_write(const Game *g, const Fields *f, int64_t row);
void game_copy(Game *to, const Game *from);
void game_blank(Game *g);
#endif
