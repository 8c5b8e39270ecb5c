#include "bots.h"
#include "phases.h"
#include "tree.h"

enum { SCORE = 100, CAPITAL = 20, TRUST_PART = 5 };

int32_t objective(Game *g, const Objective *o, int32_t role) {
    const Role *made = g->t->role_rows + role;
    int32_t held = made->bloc_count ? g->t->lists[made->bloc_list] : 0;
    if (made->office) {
        held = mandate(g);
        if (held < 0) held = g->t->nominees[SIZE(g).nominees - 1].bloc;
    }
    int32_t points = get_at(g, o->points, held);
    return min32(max32(points, min32(0, o->most)), max32(0, o->most));
}

int64_t score_of(Game *g, int32_t role) {
    const Role *made = g->t->role_rows + role;
    int64_t sum = 0;
    for (int32_t i = 0; i < made->objective_count; i++)
        sum += objective(g, g->t->objectives + made->objectives + i, role);
    return sum;
}

static int64_t floor_div64(int64_t a, int64_t b) {
    return a / b - ((a % b != 0) & ((a ^ b) < 0));
}

/* Trust in the role's blocs; to the office and those without any that of all, by their seats. */
static int64_t mean_trust(const Game *g, const Role *made) {
    const int32_t *trust = VAR(g) + SIZE(g).trust;
    int64_t sum = 0, all_seats = 0;
    if (made->office || !made->bloc_count) {
        int32_t weighed = 0;
        for (int32_t b = 0; b < SIZE(g).blocs; b++)
            weighed += trust[b] * g->t->seats[b], all_seats += g->t->seats[b];
        return floor_div64(weighed, all_seats);
    }
    for (int32_t i = 0; i < made->bloc_count; i++) sum += trust[g->t->lists[made->bloc_list + i]];
    return floor_div64(sum, made->bloc_count);
}

/* How well the role stands: objectives, capital, trust. */
static int64_t standing(Game *g, int32_t role) {
    const Role *made = g->t->role_rows + role;
    int64_t capital = VAR(g)[SIZE(g).capital + role];
    return SCORE * score_of(g, role) + CAPITAL * capital + floor_div64(mean_trust(g, made), TRUST_PART);
}

static int64_t tried(Look *l, int32_t option) {
    Game *trial = &l->p->trial;
    game_copy(trial, look_view(l));
    choose_option(trial, option);
    book_close(trial);
    return standing(trial, l->role);
}

/* Take the option after which the role stands best; or as told; ties go to the default. */
int choose_best(Look *l) {
    const int32_t *cells = l->p->real.cells;
    if (cells[CARD] < 0 || cells[CHOICE] >= 0) return 0;
    const Card *card = l->p->t->cards + cells[CARD];
    Mask options = card->role == l->role ? may_choose(l) : 0;
    if (!options) return 0;
    int32_t told = look_told(l).choice;
    if (told >= 0 && told < LARGEST && options >> told & 1) {
        put(l, CHOOSE, -1, told, -1);
        return 0;
    }
    int64_t most = 0;
    int32_t best = -1;
    EACH(i, options) {
        int64_t value = 2 * tried(l, (int32_t)i) + ((int32_t)i == max32(card->fallback, 0));
        if (best < 0 || value > most) best = (int32_t)i, most = value;
    }
    put(l, CHOOSE, -1, best, -1);
    return 0;
}
