#include "view.h"

static void hide_purses(Game *g, const Game *real, int32_t role) {
    const Sizes *s = &SIZE(g);
    const int32_t *asked = g->t->asked + (int64_t)role * s->roles;
    for (int32_t r = 0; r < s->roles; r++) {
        if (r == role) continue;
        VAR(g)[s->capital + r] = VAR(real)[s->capital + r] >= asked[r] ? asked[r] : 0;
    }
}

static void hide_variables(Game *g, const Game *real, int32_t role, Mask mine) {
    const Sizes *s = &SIZE(g);
    Mask knows = g->t->role_rows[role].office ? mine | real->revealed : mine;
    for (int32_t b = 0; b < s->blocs; b++)
        if (!(knows >> b & 1)) VAR(g)[s->mood + b] = 0;
    hide_purses(g, real, role);
    for (int32_t i = 0; i < s->secrets; i++) {
        const Secret *secret = g->t->secrets + i;
        if (!(mine >> secret->bloc & 1)) VAR(g)[secret->variable] = secret->start;
    }
}

static void hide_packages(Game *g, Mask mine) {
    for (int32_t b = 0; b < SIZE(g).blocs; b++) {
        if (mine >> b & 1) continue;
        LOTS(g)[b] = ATTACHED_(g)[b] = REFUSED(g)[b] = 0;
        CLAIM(g)[b] = -1;
    }
}

void view(Player *p, int32_t role) {
    if (p->seer == role) return;
    Game *g = &p->seen;
    const Role *made = p->t->role_rows + role;
    Mask mine = p->t->masks[p->t->sets[made->blocs].a];
    int64_t size = (int64_t)SIZE(g).blocs * SIZE(g).items;
    game_copy(g, &p->real);
    g->viewer = role, g->key = 0;
    g->salience = g->t->salience + size * role;
    g->worth = g->t->worth + size * role;
    hide_variables(g, &p->real, role, mine);
    int hides = !made->office && g->cells[GOVERNED] < 0;
    if (!made->office) g->revealed = 0;
    if (hides) hide_packages(g, mine);
    ended(g, hides ? PRIVATE | PACKED : PRIVATE);
    p->seer = role;
}
