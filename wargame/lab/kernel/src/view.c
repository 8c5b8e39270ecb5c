#include "view.h"

#include <string.h>

#include "tree.h"

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
    EACH(b, all(s->blocs) & ~knows) VAR(g)[s->mood + b] = 0;
    hide_purses(g, real, role);
    for (int32_t i = 0; i < s->secrets; i++) {
        const Secret *secret = g->t->secrets + i;
        if (!(mine >> secret->bloc & 1)) VAR(g)[secret->variable] = secret->start;
    }
}

static void hide_packages(Game *g, Mask mine) {
    int32_t *lots = LOTS(g), *claim = CLAIM(g), *refused = REFUSED(g), *attached = ATTACHED_(g);
    EACH(b, all(SIZE(g).blocs) & ~mine) {
        lots[b] = attached[b] = refused[b] = 0;
        claim[b] = -1;
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
    ended(g, PRIVATE);
    if (hides) ended(g, PACKED);
    p->seer = role;
}
