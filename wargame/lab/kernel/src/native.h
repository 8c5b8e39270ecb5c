/* Trees that the compiler has seen: those of the decks that lay there when the kernel was built,
   written by wargame/lab/kernel/native.py. All others are read instruction by instruction. */
#ifndef NATIVE_H
#define NATIVE_H
#include "tables.h"

typedef struct {
    const char *digest; /* of the tables from which they were made */
    const Made *programs;
} Native;

extern const Native natives[]; /* the last has no digest */
#endif
