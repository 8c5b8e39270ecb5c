/* What bots work out once, on a game in which nothing has begun (wargame/bots/lore.py). */
#include <stdlib.h>

#include "bots.h"
#include "tree.h"
#include "view.h"

enum { NEVER_SAY = -(1 << 20) };

static void see_as(Game *g, int32_t role) {
    int64_t size = (int64_t)SIZE(g).blocs * SIZE(g).items;
    g->salience = g->t->salience + size * role;
    g->worth = g->t->worth + size * role;
}

static void blank(Player *p, Game *g) {
    game_blank(g);
    for (int32_t v = 0; v < SIZE(g).variables; v++) VAR(g)[v] = p->t->starts[v];
    changed(g);
}

static int32_t probe(Game *g, int32_t bloc) {
    changed(g);
    if (get_at(g, SIZE(g).crossed, bloc) > 0) return NEVER_SAY;
    return get_at(g, SIZE(g).score, bloc);
}

/* What a portfolio or promise adds to a bloc's answer, as its speaker sees it. */
static void gains_of(Game *g, int32_t bloc, int32_t *gains) {
    int32_t start = probe(g, bloc);
    for (int32_t p = 0; p < SIZE(g).items; p++) {
        own(g, p, bloc);
        gains[p] = probe(g, bloc) - start;
        own(g, p, -1);
    }
    for (int32_t q = 0; q < SIZE(g).promises; q++) {
        PROMISE(g)[q] = GIVEN;
        gains[SIZE(g).items + q] = probe(g, bloc) - start;
        PROMISE(g)[q] = VOID_;
    }
}

/* For each red line and bloc the portfolios whose having alone makes it hold. */
static void crossings(Game *g, Mask *crossing) {
    for (int32_t i = 0; i < SIZE(g).red_lines; i++) {
        const RedLine *line = g->t->red_lines + i;
        changed(g);
        int32_t start = get(g, line->holds);
        for (int32_t b = 0; b < SIZE(g).blocs; b++) {
            Mask found = 0;
            for (int32_t p = 0; p < SIZE(g).items; p++) {
                own(g, p, b);
                changed(g);
                found |= get(g, line->holds) && !start ? BIT(p) : 0;
                own(g, p, -1);
            }
            crossing[i * SIZE(g).blocs + b] = found;
        }
    }
}

int lore_open(Player *p) {
    Game *g = &p->trial;
    const Sizes *s = p->t->sizes;
    int64_t width = s->items + s->promises;
    p->gains = calloc((size_t)(s->blocs * width + 1), sizeof(int32_t));
    p->crossing = calloc((size_t)(s->red_lines * s->blocs + 1), sizeof(Mask));
    if (!p->gains || !p->crossing) return 0;
    blank(p, g);
    for (int32_t b = 0; b < s->blocs; b++) {
        if (p->t->speakers[b] < 0) continue;
        see_as(g, p->t->speakers[b]);
        gains_of(g, b, p->gains + b * width);
    }
    if (s->office >= 0) see_as(g, s->office);
    crossings(g, p->crossing);
    return 1;
}
