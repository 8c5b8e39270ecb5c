/* The week, phase by phase, and the acts; each mirrors the file of its name in wargame/engine. */
#ifndef PHASES_H
#define PHASES_H
#include "happenings.h"

void brief(Game *g, int first_week);
void adjudicate(Game *g);
void vote(Game *g);
void take_office(Game *g);
void succession(Game *g);
void aftermath(Game *g, int governed, int open_before);
void close_story(Game *g);
void act(Game *g, const Act *a);
void default_choice(Game *g);
void choose_option(Game *g, int32_t option);
void share(Game *g, Mask items, Mask among);
void end_week(Game *g);
/* Seats cast in favour of a vote by all blocs. */
int32_t tally(Game *g, const Vote *made);
#endif
