#include "view.h"

#include <string.h>

#include "tree.h"

/* A part with a number for each bloc: `none` of the others'. */
static void hide_part(int32_t *part, const int32_t *real, int32_t blocs, Mask mine, int none) {
    memset(part, none, sizeof(int32_t) * blocs);
    EACH(b, mine) part[b] = real[b];
}

/* Of a purse others know no more than whether it holds the most that they may ask of it. */
static void hide_purses(Game *g, const Game *real, int32_t role) {
    const Sizes *s = &SIZE(g);
    const int32_t *asked = g->t->asked + (int64_t)role * s->roles, *has = VAR(real) + s->capital;
    int32_t *seen = VAR(g) + s->capital;
    memset(seen, 0, sizeof(int32_t) * s->roles);
    EACH(r, mask_at(g, g->t->role_rows[role].asks)) seen[r] = has[r] >= asked[r] ? asked[r] : 0;
    seen[role] = has[role];
}

static void hide_variables(Game *g, const Game *real, int32_t role, Mask mine) {
    const Sizes *s = &SIZE(g);
    Mask knows = g->t->role_rows[role].office ? mine | real->revealed : mine;
    hide_part(VAR(g) + s->mood, VAR(real) + s->mood, s->blocs, knows, 0);
    hide_purses(g, real, role);
    for (int32_t i = 0; i < s->secrets; i++) {
        const Secret *secret = g->t->secrets + i;
        if (!(mine >> secret->bloc & 1)) VAR(g)[secret->variable] = secret->start;
    }
}

static void hide_packages(Game *g, const Game *real, Mask mine) {
    int32_t blocs = SIZE(g).blocs;
    hide_part(LOTS(g), LOTS(real), blocs, mine, 0);
    hide_part(CLAIM(g), CLAIM(real), blocs, mine, -1);
    hide_part(REFUSED(g), REFUSED(real), blocs, mine, 0);
    hide_part(ATTACHED_(g), ATTACHED_(real), blocs, mine, 0);
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
    if (hides) hide_packages(g, &p->real, mine);
    ended(g, PRIVATE);
    if (hides) ended(g, PACKED);
    p->seer = role;
}
