#include "bots.h"
#include "tree.h"

/* Judge once a turn how likely each bloc is to take a fair offer: keep the position in which every
   bloc had about its fair share, in small change. */
int appraise(Look *l) {
    if (!look_forming(l)) return 0;
    Game *g = look_view(l), *content = &l->p->content;
    const Sizes *s = &SIZE(g);
    game_copy(content, g);
    for (int32_t b = 0; s->lot_worth > 0 && b < s->blocs; b++) {
        int32_t missing = max32(get_at(g, s->fair, b) - worth_of(g, b), 0);
        LOTS(content)[b] -= floor_div(-missing, s->lot_worth);
    }
    ended(content, PACKED);
    l->turn->judged = 0, l->turn->appraised = 1;
    return 0;
}

int32_t odds_of(Look *l, int32_t bloc) {
    TurnNotes *turn = l->turn;
    if (!turn->appraised) return 0;
    if (!(turn->judged >> bloc & 1)) {
        turn->odds[bloc] = chance_of_yes(&l->p->content, bloc);
        turn->judged |= BIT(bloc);
    }
    return turn->odds[bloc];
}

/* At most one move a week, in the order of the line's preferences. */
int prefer(Look *l) {
    int32_t line = l->turn->line, stances = SIZE(l->g).stances;
    if (play_ordered(l) || line < 0 || line >= stances) return 0;
    play_first(l, l->p->t->prefers + l->role * stances + line);
    return 0;
}

/* Whoever most likely says yes, and is not refused this post. */
static int32_t likeliest(Look *l, const Span *among, int32_t post) {
    int32_t best = -1, most = 0;
    for (int32_t i = 0; i < among->count; i++) {
        int32_t bloc = l->p->t->lists[among->first + i];
        int32_t odds = withheld(l, bloc) >> post & 1 ? -1 : odds_of(l, bloc);
        if (best < 0 || odds > most) best = bloc, most = odds;
    }
    return best;
}

/* Put a bloc up for each free post of a coming vote. */
int fill_slate(Look *l) {
    const Game *real = &l->p->real;
    if (!look_forming(l)) return 0;
    Mask free_posts = may_nominate(l) & real->free;
    for (int32_t v = max32(real->cells[STAGE], 0); free_posts && v < SIZE(real).votes; v++) {
        const Vote *vote = real->t->votes + v;
        for (int32_t i = 0; i < vote->post_count; i++) {
            int32_t post = real->t->lists[vote->post_list + i];
            const Span *among = real->t->slate + post;
            if (!(free_posts >> post & 1) || !among->count) continue;
            l->act.items = BIT(post);
            return put(l, NOMINATE, likeliest(l, among, post), -1, -1);
        }
    }
    return 0;
}

/* When the votes suffice: take back open offers, share out the rest, call the vote. */
int close_deal(Look *l) {
    const Game *real = &l->p->real;
    if (!look_forming(l) || real->cells[STAGE] != SIZE(real).votes - 1) return 0;
    if (real->cells[CALLED] || look_gap(l) > 0) return 0;
    Mask standing = may_retract(l);
    if (standing) return put(l, RETRACT, first(standing), -1, -1);
    if (!l->turn->shared && may_share(l)) {
        l->turn->shared = 1;
        return put(l, SHARE, -1, -1, -1);
    }
    return may_call(l) && put(l, CALL, -1, -1, -1);
}
