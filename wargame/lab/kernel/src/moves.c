#include <stddef.h>

#include "bots.h"
#include "tree.h"

enum { LEAST = -(1 << 30) };

/* One's own faction first, then whoever trusts most. */
static int32_t member_value(const Look *l, const Move *m, int32_t member) {
    const Tables *t = l->p->t;
    const Track *track = t->tracks + m->track;
    int32_t bloc = t->lists[track->blocs + member];
    int32_t trust = t->lists[track->trust + member];
    if (bloc < 0) return trust;
    int mine = (int)(mask_at(l->g, l->made->blocs) >> bloc & 1);
    return VAR(l->g)[SIZE(l->g).trust + bloc] + (mine ? 1 << 20 : 0);
}

/* A formateur goes to whoever may yet be won and is nearest to a yes; others to the largest. */
static int32_t bloc_value(Look *l, int32_t bloc) {
    if (!l->made->office) return l->p->t->seats[bloc];
    return l->g->pledged >> bloc & 1 ? -1 : odds_of(l, bloc);
}

static int32_t aim(Look *l, int32_t move) {
    const Move *m = l->p->t->moves + move;
    int32_t best = -1, most = LEAST;
    EACH(i, move_targets(l, move)) {
        int32_t value = m->target == 1 ? bloc_value(l, (int32_t)i) : member_value(l, m, (int32_t)i);
        if (best < 0 || value > most) best = (int32_t)i, most = value;
    }
    return best;
}

/* Let the first bloc act that may and whose chance comes true; one draw serves all. */
static void play(Look *l, int32_t move, const Wish *wish) {
    const Tables *t = l->p->t;
    int32_t column = t->turn_of[move * t->sizes->roles + l->role];
    int32_t dice = look_draw(l, FOR_MOVE, CERTAIN, move);
    if (column < 0 || (wish && dice >= wish->most)) return;
    const Turn *turn = t->turn_rows + column;
    Mask tempted = 0;
    EACH(i, move_speakers(l, move))
        tempted |= !wish || dice < get_at(look_view(l), wish->chance, (int32_t)i) ? BIT(i) : 0;
    tempted = move_open(l, move, tempted);
    if (!tempted) return;
    int32_t actor = turn->actor_count ? t->lists[turn->actors + first(tempted)] : -1;
    put(l, MOVE, actor, move, t->moves[move].target ? aim(l, move) : -1);
}

/* Play the first wish that is open and whose draw succeeds. */
void play_first(Look *l, const Span *wishes) {
    for (int32_t i = 0; l->open && i < wishes->count; i++) {
        const Wish *wish = l->p->t->wishes + wishes->first + i;
        play(l, wish->move, wish);
    }
}

/* Play the move that is ordered, if open; returns whether an order settles the matter. */
int play_ordered(Look *l) {
    int32_t told = look_told(l).move;
    if (told >= 0) play(l, told, NULL);
    return told != FREE;
}
