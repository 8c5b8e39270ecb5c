/* The greedy bot's plan, and how any bot's plan is pursued through its turn. */
#include "bots.h"
#include "tree.h"

/* Go on where the turn has come to. Returns whether the plan is at its end. */
int pursue(Look *l, const Stage *plan, int32_t stages) {
    for (int32_t number = 0; number < stages; number++) {
        if (!l->open || l->turn->stage > number) continue;
        l->turn->stage = plan[number](l) ? number : number + 1;
    }
    return l->turn->stage >= stages;
}

/* All blocs of the role belong to whoever forms the government: the office speaks for them. */
int nothing_to_say(const Look *l) {
    Mask mine = mask_at(l->g, l->made->blocs);
    return mine && !l->made->office && !(mine & ~formateur(&l->p->real));
}

int greedy_act(Look *l) {
    static const Stage plan[] = {
        choose_best, declare_line, appraise, prefer, fill_slate, top_up, bargain, close_deal,
        appoint, follow_habits, leave, take_standing,
    };
    static const Stage others[] = {choose_best, follow_habits, leave, take_standing};
    if (!l->made->office) return pursue(l, others, 4);
    return pursue(l, plan, l->made->bloc_count ? 12 : 9);
}

/* Take offers that stand and nothing else: a week in which nobody has a turn. */
int greedy_stand(Look *l) {
    static const Stage plan[] = {take_standing};
    return pursue(l, plan, l->made->bloc_count ? 1 : 0);
}
