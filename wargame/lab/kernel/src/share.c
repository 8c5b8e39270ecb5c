#include <string.h>

#include "phases.h"
#include "tree.h"

enum { LEAST = -(1 << 30) };

/* What must not grow: red lines of partners, and promises broken if this were confirmed. */
typedef struct { int32_t crossed[LARGEST]; uint32_t broken; } Limits;

static Limits limits(Game *g) {
    Limits found;
    Mask partner = g->pledged | formateur(g), filled = g->filled;
    int32_t governed = g->cells[GOVERNED];
    memset(&found, 0, sizeof found);
    EACH(b, partner) found.crossed[b] = get_at(g, SIZE(g).crossed, (int32_t)b);
    g->cells[GOVERNED] = 0;
    g->filled |= all(SIZE(g).items) & ~g->free;
    changed(g);
    for (int32_t q = 0; q < SIZE(g).promises; q++)
        if (PROMISE(g)[q] == GIVEN && get(g, g->t->promises[q].broken_when)) found.broken |= 1u << q;
    g->cells[GOVERNED] = governed, g->filled = filled;
    changed(g);
    return found;
}

static int grown(const Game *g, const Limits *now, const Limits *before) {
    for (int32_t b = 0; b < SIZE(g).blocs; b++)
        if (now->crossed[b] > before->crossed[b]) return 1;
    return (now->broken & ~before->broken) != 0;
}

static int32_t deficit(Game *g, int32_t bloc) {
    return get_at(g, SIZE(g).fair, bloc) - points_of(g, bloc);
}

/* The partner of `among` that is owed most; ties: the lowest. */
static int32_t neediest(Game *g, Mask among) {
    int32_t best = -1, most = 0;
    EACH(b, among) {
        int32_t owed = deficit(g, (int32_t)b);
        if (best < 0 || owed > most) best = (int32_t)b, most = owed;
    }
    return best;
}

static int32_t dearest(const Game *g, int32_t bloc, Mask items) {
    const int32_t *worth = g->worth + (int64_t)bloc * SIZE(g).items;
    int32_t best = -1;
    EACH(p, items) if (best < 0 || worth[p] > worth[best]) best = (int32_t)p;
    return best;
}

static void deal_ministries(Game *g, Mask items, Mask partners) {
    Mask open_to[LARGEST], ministries = mask_at(g, SIZE(g).ministries) & items;
    Limits before = limits(g);
    for (int32_t b = 0; b < SIZE(g).blocs; b++)
        open_to[b] = mask_at(g, g->t->lists[SIZE(g).holders + b]) & ministries;
    for (;;) {
        Mask may = 0;
        EACH(b, partners) may |= open_to[b] & g->free ? BIT(b) : 0;
        if (!may) return;
        int32_t bloc = neediest(g, may), item = dearest(g, bloc, open_to[bloc] & g->free);
        own(g, item, bloc);
        moved(g);
        Limits now = limits(g);
        if (!grown(g, &now, &before)) continue;
        own(g, item, -1);
        moved(g);
        open_to[bloc] &= ~BIT(item);
    }
}

static void deal_lots(Game *g, Mask partners) {
    int32_t owed[LARGEST], left = SIZE(g).lots;
    for (int32_t b = 0; b < SIZE(g).blocs; b++) left -= LOTS(g)[b];
    if (!partners) return;
    EACH(b, partners) owed[b] = deficit(g, (int32_t)b);
    for (; left > 0; left--) {
        int32_t best = first(partners);
        EACH(c, partners) if (owed[c] > owed[best]) best = (int32_t)c;
        LOTS(g)[best]++;
        owed[best] -= SIZE(g).lot_points;
    }
    moved(g);
}

void share(Game *g, Mask items, Mask among) {
    Mask partners = (g->pledged | formateur(g)) & among;
    deal_ministries(g, items, partners);
    deal_lots(g, partners);
}
