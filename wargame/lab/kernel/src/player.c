#include "player.h"

#include <stdlib.h>
#include <string.h>

#include "bots.h"
#include "native.h"
#include "phases.h"
#include "tree.h"
#include "view.h"

#ifdef _WIN32
#define DOOR __declspec(dllexport)
#else
#define DOOR __attribute__((visibility("default")))
#endif
#ifndef SOURCES
#define SOURCES ""
#endif

/* Of which sources this library is made. */
DOOR const char *kernel_sources(void) { return "crossroads kernel " SOURCES; }

/* The programs that were made from tables with this digest. */
DOOR const Made *kernel_native(const char *digest) {
    const Native *each = natives;
    while (each->digest && strcmp(each->digest, digest)) each++;
    return each->programs;
}

DOOR void kernel_close(Player *p) {
    if (!p) return;
    game_close(&p->real), game_close(&p->seen), game_close(&p->trial);
    game_close(&p->content);
    free(p->book.change), free(p->book.touched), free(p->book.most);
    free(p->book.least), free(p->gains), free(p->crossing);
    free(p);
}

static int make_room(Player *p, const Tables *t) {
    size_t variables = (size_t)t->sizes->variables + 1;
    p->book.change = calloc(variables, sizeof(int32_t));
    p->book.touched = calloc(variables, sizeof(int32_t));
    p->book.most = calloc(t->sizes->levels + 1, sizeof(int32_t));
    p->book.least = calloc(t->sizes->levels + 1, sizeof(int32_t));
    return p->book.change && p->book.touched && p->book.most && p->book.least &&
           game_open(&p->real, t, &p->clock, &p->book) &&
           game_open(&p->seen, t, &p->clock, &p->book) &&
           game_open(&p->trial, t, &p->clock, &p->book) &&
           game_open(&p->content, t, &p->clock, &p->book) && lore_open(p);
}

/* Room to play by some tables, which must outlive it; NULL without memory. */
DOOR Player *kernel_open(const Tables *t) {
    Player *p = calloc(1, sizeof(Player));
    if (!p) return NULL;
    p->t = t, p->seer = -1;
    if (make_room(p, t)) {
        book_open(&p->real);
        return p;
    }
    kernel_close(p);
    return NULL;
}

enum { ORDERS = sizeof(Orders) / sizeof(int32_t) };

static void sit_down(Player *p, const Table *table, int64_t row) {
    int32_t roles = p->t->sizes->roles;
    p->seats = table->seats, p->seer = -1;
    p->played = table->played ? table->played + row * p->t->sizes->moves : NULL;
    for (int32_t r = 0; r < roles; r++) {
        p->luck[r] = table->luck[r] ? table->luck[r][row] : 0;
        p->ordered[r] = table->orders[r * ORDERS] != NULL;
        int32_t *order = (int32_t *)&p->orders[r];
        for (int i = 0; i < ORDERS && p->ordered[r]; i++) order[i] = table->orders[r * ORDERS + i][row];
    }
}

static void write_trace(const Player *p, const Table *table, int64_t game, int64_t row) {
    int64_t variables = p->t->sizes->variables;
    int16_t *var = table->var + (row * table->games + game) * variables;
    for (int64_t v = 0; v < variables; v++) var[v] = (int16_t)VAR(&p->real)[v];
}

static void note(Player *p, const Table *table, int64_t game) {
    Game *g = &p->real;
    table->clause[game] = g->cells[ENDED], table->weeks[game] = g->cells[WEEK];
    table->lost[game] = g->cells[LOST], table->failed[game] = g->cells[FAILED];
    for (int32_t r = 0; r < SIZE(g).roles; r++) {
        int64_t score = score_of(g, r);
        table->scores[game * SIZE(g).roles + r] = (int32_t)(score < 0 ? 0 : score > 100 ? 100 : score);
    }
}

static void play_one(Player *p, const Table *table, int64_t game) {
    Game *g = &p->real;
    int64_t row = 0;
    game_read(g, &table->fields, game);
    sit_down(p, table, game);
    while (g->cells[ENDED] < 0) {
        int32_t week = g->cells[WEEK], before = g->cells[GOVERNED];
        int between = (week - 1) % SIZE(g).round > 0;
        for (int32_t r = 0; r < SIZE(g).roles; r++) take_turn(p, r, between);
        end_week(g);
        p->seer = -1;
        if (before < 0 && g->cells[GOVERNED] >= 0) table->cabinet[game] = week;
        if (!table->var) continue;
        row = week - table->first < table->rows - 1 ? week - table->first : table->rows - 1;
        write_trace(p, table, game, row);
    }
    for (row++; table->var && row < table->rows; row++) write_trace(p, table, game, row);
    note(p, table, game);
    game_write(g, &table->fields, game);
}

/* Play games to their ends. */
DOOR int64_t kernel_play(Player *p, const Table *table) {
    p->decisions = 0;
    for (int64_t game = 0; game < table->games; game++) play_one(p, table, game);
    return p->decisions;
}

/* Only what the rules do at the end of a week. */
DOOR void kernel_end_week(Player *p, const Fields *f, int64_t games) {
    for (int64_t game = 0; game < games; game++) {
        game_read(&p->real, f, game);
        end_week(&p->real);
        game_write(&p->real, f, game);
    }
}

/* Numbers of refs, games x refs, as a role sees them (the number of roles: the truth). */
DOOR void kernel_read(Player *p, const Fields *f, int64_t games, const int32_t *refs,
                      int64_t number, int32_t viewer, int32_t vote, int32_t *found) {
    for (int64_t game = 0; game < games; game++) {
        game_read(&p->real, f, game);
        p->seer = -1;
        if (viewer < SIZE(&p->real).roles) view(p, viewer);
        Game *g = p->seer < 0 ? &p->real : &p->seen;
        g->vote = vote;
        changed(g);
        for (int64_t i = 0; i < number; i++) found[game * number + i] = get(g, refs[i]);
    }
}
