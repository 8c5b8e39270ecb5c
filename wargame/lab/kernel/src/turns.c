/* A week at the table: every role in turn, answers at once. */
#include <stddef.h>
#include <string.h>

#include "bots.h"
#include "phases.h"

enum { MAX_ACTS = 24 };

static void do_act(Player *p, const Act *a) {
    act(&p->real, a);
    p->seer = -1;
    if (a->kind == MOVE && p->played) p->played[a->index]++;
}

/* The bloc that was asked answers, if its speaker is a bot and the offer stands. */
static void answer_offer(Player *p, int32_t bloc) {
    int32_t role = p->t->speakers[bloc];
    if (!(p->real.sent >> bloc & 1) || role < 0 || p->seats[role] == NOBODY) return;
    Look l = look_at(p, role, -1);
    p->decisions++;
    if (p->seats[role] == WILD) wild_answer(&l, bloc);
    else reply(&l, bloc);
    if (l.act.kind != PASS) do_act(p, &l.act);
}

static void open_notes(Player *p) {
    memset(&p->notes, 0, sizeof p->notes);
    p->notes.line = -1;
}

/* Put the next act of a bot down; returns whether its plan is at its end. */
static int ask(Look *l, int32_t bot, int between) {
    if (nothing_to_say(l) || look_told(l).rest == YES) return 1;
    if (bot == WILD) return between || wild_act(l);
    return between ? greedy_stand(l) : greedy_act(l);
}

/* Let the bot of a role act until it passes. `between`: only offers that stand are answered. */
void take_turn(Player *p, int32_t role, int between) {
    if (p->seats[role] == NOBODY) return;
    open_notes(p);
    for (int32_t step = 0; step < MAX_ACTS; step++) {
        Look l = look_at(p, role, step);
        p->decisions++;
        int over = ask(&l, p->seats[role], between);
        if (l.act.kind == PASS) return;
        do_act(p, &l.act);
        if (l.act.kind == SEND) answer_offer(p, l.act.bloc);
        if (over) return;
    }
}
