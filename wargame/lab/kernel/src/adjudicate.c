#include <stddef.h>

#include "phases.h"
#include "tree.h"

static void delayed(Game *g) {
    for (int32_t i = 0; i < SIZE(g).due; i++) {
        const Due *row = g->t->due_rows + i;
        if (DUE(g)[i] & 1) book_add(g, row->variable, row->amount);
    }
    book_close(g);
    for (int32_t i = 0; i < SIZE(g).due; i++) DUE(g)[i] >>= 1;
}

static Mask at_level(const Game *g, const Track *track, int32_t level) {
    Mask found = 0;
    for (int32_t m = 0; m < track->members; m++)
        found |= VAR(g)[track->base + m] == level ? BIT(m) : 0;
    return found;
}

static void drift(Game *g) {
    for (int32_t i = 0; i < SIZE(g).pulls; i++) {
        const Pull *pull = g->t->pulls + i;
        if (!pull->terms) continue;
        int32_t total = get(g, pull->sum) - VAR(g)[pull->var];
        book_add(g, pull->var, floor_div(total * pull->rate, 100));
    }
    for (int32_t i = 0; i < SIZE(g).tracks; i++) {
        const Track *track = g->t->tracks + i;
        for (int32_t level = 0; level < track->level_count; level++) {
            int32_t number = g->t->lists[track->levels + level];
            if (number < 0) continue;
            Mask here = at_level(g, track, level);
            if (!g->t->happenings[number].scoped) here &= 1;
            if (here) happen(g, number, here, NONE, NONE, NULL);
        }
    }
    happen_all(g, SIZE(g).adjudicate, SIZE(g).adjudicate_count);
}

/* Members of a track that may take a step: they have waited, stand on its levels, and it holds. */
static Mask ready(Game *g, const Track *track, const Step *step, const int32_t *start, Mask open) {
    Mask levels = mask_at(g, step->levels), found = 0;
    const Happening *made = g->t->happenings + step->happening;
    if (!get(g, made->guard)) return 0;
    EACH(m, open) {
        int32_t level = start[m];
        if (level < 0) level += track->level_count;
        if (levels >> level & 1 && get_at(g, made->when, made->scoped ? (int32_t)m : 0))
            found |= BIT(m);
    }
    return found;
}

/* Each member takes at most one step; all read the state at the start of the track's turn. */
static void climb(Game *g, const Track *track) {
    int32_t start[LARGEST];
    Mask open = 0;
    for (int32_t m = 0; m < track->members; m++) {
        start[m] = VAR(g)[track->base + m];
        open |= DWELL(g)[track->row + m] >= track->dwell ? BIT(m) : 0;
    }
    for (int32_t i = 0; open && i < track->step_count; i++) {
        const Step *step = g->t->steps + track->steps + i;
        Mask taken = ready(g, track, step, start, open), success;
        if (!taken) continue;
        if (happen(g, step->happening, taken, NONE, NONE, &success)) taken &= success;
        EACH(m, taken) book_add(g, track->base + (int32_t)m, step->by);
        if (step->by) open &= ~taken;
    }
    for (int32_t m = 0; m < track->members; m++) DWELL(g)[track->row + m]++;
    book_close(g);
    changed(g);
}

void adjudicate(Game *g) {
    delayed(g);
    drift(g);
    happen_all(g, SIZE(g).incidents, SIZE(g).incidents_count);
    for (int32_t i = 0; i < SIZE(g).tracks; i++) climb(g, g->t->tracks + i);
    happen_all(g, SIZE(g).relations, SIZE(g).relations_count);
}
