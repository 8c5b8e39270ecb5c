#include <stddef.h>

#include "phases.h"
#include "tree.h"

static int is_due(const Game *g, const Vote *made) {
    if (made->cabinet) return g->cells[CALLED] > 0;
    return g->cells[WEEK] >= made->earliest && !(mask_at(g, made->posts) & g->free);
}

int32_t tally(Game *g, const Vote *made) {
    int32_t sum = 0;
    for (int32_t b = 0; b < SIZE(g).blocs; b++) sum += get_at(g, made->votes, b);
    return sum;
}

/* A look at the game with the noise of a vote, or none (-1). */
static void listen(Game *g, int32_t number) {
    g->vote = number;
    changed(g);
}

static void follow(Game *g, const Vote *made, int passed) {
    listen(g, -1);
    happen(g, passed ? made->passed : made->failed, EVERYWHERE, NONE, NONE, NULL);
    book_close(g);
}

static void hold_posts(Game *g, int32_t number, const Vote *made) {
    listen(g, number);
    int passed = tally(g, made) >= get(g, made->quota);
    if (passed) {
        g->fixed |= mask_at(g, made->posts), g->filled |= mask_at(g, made->posts);
        g->cells[STAGE]++;
        g->cells[DESIGNATED] = 0;
    }
    follow(g, made, passed);
}

/* What blocs outside the coalition still hold on offer goes back before the vote. */
static void return_offers(Game *g) {
    Mask partner = g->pledged | formateur(g);
    for (int32_t b = 0; b < SIZE(g).blocs; b++) {
        if (partner >> b & 1) continue;
        EACH(p, g->owned[b] & ~g->fixed) own(g, (int32_t)p, -1);
        LOTS(g)[b] = ATTACHED_(g)[b] = 0;
    }
    g->sent &= partner;
}

/* Ministers among `named` whom parliament confirms. */
static Mask confirmed_of(Game *g, const Vote *made, Mask named, int32_t total, int32_t quota) {
    Mask found = 0;
    EACH(p, named)
        if (total - get_at(g, made->objectors, (int32_t)p) >= quota) found |= BIT(p);
    return found;
}

static void hold_cabinet(Game *g, int32_t number, const Vote *made) {
    Mask ministries = mask_at(g, SIZE(g).ministries), confirmed = 0;
    return_offers(g);
    listen(g, number);
    int32_t total = tally(g, made), quota = get(g, made->quota);
    if (total >= quota) confirmed = confirmed_of(g, made, ministries & ~g->free, total, quota);
    int passed = total >= quota && count(confirmed) >= made->minimum;
    if (passed) {
        g->filled |= confirmed, g->fixed |= confirmed;
        EACH(p, ministries & ~confirmed) own(g, (int32_t)p, -1);
        g->cells[STAGE]++;
        g->cells[GOVERNED] = 0;
    } else {
        g->cells[FAILED]++;
    }
    follow(g, made, passed);
}

/* Ministers named to a cabinet in office, one by one; the rejected are named no more. */
static void confirm(Game *g, int32_t stage) {
    int32_t last = SIZE(g).votes - 1;
    const Vote *made = g->t->votes + last;
    Mask named = mask_at(g, SIZE(g).ministries) & ~g->free & ~g->filled;
    if (stage <= last || !named) return;
    listen(g, last);
    Mask confirmed = confirmed_of(g, made, named, tally(g, made), get(g, made->quota));
    g->filled |= confirmed, g->fixed |= confirmed;
    EACH(p, named & ~confirmed) own(g, (int32_t)p, -1);
    listen(g, -1);
}

void vote(Game *g) {
    int32_t stage = g->cells[STAGE];
    int open = stage >= 0 && stage < SIZE(g).votes && g->cells[GOVERNED] < 0;
    if (open && g->cells[NOMINEE] >= 0 && is_due(g, g->t->votes + stage)) {
        const Vote *made = g->t->votes + stage;
        if (made->cabinet) hold_cabinet(g, stage, made);
        else hold_posts(g, stage, made);
    }
    confirm(g, stage);
}
