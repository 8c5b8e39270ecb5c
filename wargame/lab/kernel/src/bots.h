/* The bots: each part mirrors the file of its name in wargame/bots. */
#ifndef BOTS_H
#define BOTS_H
#include "look.h"

/* A stage of a bot's plan: puts an act down, and says whether to be looked at again this week. */
typedef int (*Stage)(Look *l);

int wild_act(Look *l);
void wild_answer(Look *l, int32_t bloc);
int greedy_act(Look *l);
int greedy_stand(Look *l);
int pursue(Look *l, const Stage *plan, int32_t stages);
int nothing_to_say(const Look *l);

int choose_best(Look *l);
int declare_line(Look *l);
int appraise(Look *l);
/* Of 1024: a yes to a fair offer, as judged when the turn began. */
int32_t odds_of(Look *l, int32_t bloc);
int prefer(Look *l);
int fill_slate(Look *l);
int top_up(Look *l);
int bargain(Look *l);
int close_deal(Look *l);
int appoint(Look *l);
int follow_habits(Look *l);
int leave(Look *l);
int take_standing(Look *l);
void reply(Look *l, int32_t bloc);

/* moves */
int play_ordered(Look *l);
void play_first(Look *l, const Span *wishes);

/* stance: what the line followed will not offer to a bloc, now or in a position */
Mask withheld(Look *l, int32_t bloc);
Mask withheld_in(Look *l, Game *g, int32_t bloc);

/* package */
typedef struct {
    Mask items;
    int32_t lots, holder, better, more;
    uint32_t promises;
    int64_t worth;
} Package;
Package assemble(Look *l, int32_t bloc, int32_t target, int rebuild, Mask lesser);
Mask forbidden(Look *l, int32_t bloc);

/* lore: what bots work out once */
int lore_open(Player *p);

/* objectives */
int32_t objective(Game *g, const Objective *o, int32_t role);
int64_t score_of(Game *g, int32_t role);

/* turns */
void take_turn(Player *p, int32_t role, int between);
#endif
