/* The doors: what wargame/lab/kernel/play.py calls. */
#ifndef PLAYER_H
#define PLAYER_H
#include "game.h"

typedef struct {
    int64_t games;
    Fields fields;
    int32_t *seats;       /* by role */
    uint64_t **luck;      /* by role: a key for each game, or NULL */
    int32_t **orders;     /* roles x fields of Orders: a number for each game, or NULL */
    int32_t *clause, *weeks, *cabinet, *lost, *failed, *scores, *played;
    int16_t *var; /* rows x games x variables, or NULL */
    int64_t rows, first;
} Table;

const Made *kernel_native(const char *digest); /* NULL where it knows none */
Player *kernel_open(const Tables *t);
void kernel_close(Player *p);
int64_t kernel_play(Player *p, const Table *table); /* decisions of bots */
void kernel_end_week(Player *p, const Fields *f, int64_t games);
void kernel_read(Player *p, const Fields *f, int64_t games, const int32_t *refs, int64_t number,
                 int32_t viewer, int32_t vote, int32_t *found);
const char *kernel_sources(void);
#endif
