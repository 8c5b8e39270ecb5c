#include <stddef.h>

#include "phases.h"
#include "tree.h"

static void settle_promises(Game *g) {
    for (int32_t q = 0; q < SIZE(g).promises; q++) {
        const Promise *made = g->t->promises + q;
        if (PROMISE(g)[q] != GIVEN) continue;
        if (get(g, made->broken_when)) turn_promise(g, q, BROKEN);
        else if (get(g, made->due)) turn_promise(g, q, get(g, made->kept_when) ? KEPT : BROKEN);
        book_close(g);
    }
}

void aftermath(Game *g, int governed, int open_before) {
    g->cells[GOVERNED] += governed;
    changed(g);
    settle_promises(g);
    if (governed) happen_all(g, SIZE(g).aftermath, SIZE(g).aftermath_count);
    g->cells[DESIGNATED] += open_before && g->cells[GOVERNED] < 0;
    changed(g);
}

/* The first clause that holds closes the story. */
void close_story(Game *g) {
    for (int32_t i = 0; i < SIZE(g).clauses; i++) {
        if (!get(g, g->t->clauses[i].when)) continue;
        g->cells[ENDED] = i;
        return;
    }
}

void end_week(Game *g) {
    default_choice(g);
    int governed = g->cells[GOVERNED] >= 0;
    int open_before = g->cells[STAGE] == SIZE(g).votes - 1 && !governed;
    adjudicate(g);
    vote(g);
    succession(g);
    aftermath(g, governed, open_before);
    close_story(g);
    if (g->cells[ENDED] >= 0) return;
    g->cells[WEEK]++;
    brief(g, 0);
}
