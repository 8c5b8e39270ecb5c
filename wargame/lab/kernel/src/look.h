/* A bot's look at its view, what it may do there, and the act it puts down. */
#ifndef LOOK_H
#define LOOK_H
#include "game.h"

enum { FREE = -1, NO_MOVE = -2, NO = 0, YES = 1 }; /* of orders */
enum { /* what a draw of a bot is for: see wargame/bots/luck.py */
    FOR_STANCE, FOR_TURN, FOR_MOVE, FOR_ANSWER, FOR_LEAVE, FOR_TALK, FOR_AIM, FOR_SEND, FOR_ITEMS,
    FOR_NOMINATE, FOR_CALL, FOR_CHOOSE, FOR_DECLARE
};

typedef struct {
    Player *p;
    Game *g; /* the view */
    const Role *made;
    int32_t role, step, open; /* open: no act stands yet */
    uint64_t luck;
    TurnNotes *turn;
    Act act;
} Look;

Look look_at(Player *p, int32_t role, int32_t step);
Game *look_view(Look *l);
int32_t look_draw(const Look *l, int32_t purpose, int32_t n, int32_t index);
Orders look_told(const Look *l);
int32_t look_gap(Look *l);
int look_forming(const Look *l);
Mask look_partners(const Look *l);
/* (bloc) of 1024: it says yes to what it has on offer; 0 where a red line of it holds. */
int32_t chance_of_yes(Game *g, int32_t bloc);
int put(Look *l, int32_t kind, int32_t bloc, int32_t index, int32_t target);

/* What the rules allow now (wargame/engine/legal.py). */
int may_send(const Look *l, int32_t bloc);
int may_declare(Look *l, int32_t promise);
int may_call(Look *l);
int may_share(Look *l);
Mask may_nominate(Look *l);
Mask may_retract(Look *l);
Mask may_give(Look *l, int32_t bloc);
Mask may_appoint(Look *l, int32_t bloc);
Mask may_choose(Look *l);
Mask move_targets(Look *l, int32_t move);
/* The places of the blocs that may act (of Turn.actors; bit 0 where nobody acts for the role):
   those that speak, if the move is paid for and has been waited for, and those `among` them whose
   condition holds. */
Mask move_speakers(const Look *l, int32_t move);
Mask move_open(Look *l, int32_t move, Mask among);
Mask move_actors(Look *l, int32_t move);
#endif
