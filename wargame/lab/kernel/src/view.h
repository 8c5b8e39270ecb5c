/* The one window: the game as a role may see it. */
#ifndef VIEW_H
#define VIEW_H
#include "game.h"

/* Fill p->seen with what `role` may know; does nothing where it holds just that. */
void view(Player *p, int32_t role);
#endif
