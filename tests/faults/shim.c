/* Fails, cuts short or kills at the n-th write to a game's files; preloaded into a child of the tests.
 *
 * FAULT_MATCH  only files whose name contains this count
 * FAULT_AT     which call, from 1; FAULT_FOR how many calls from there on (default 1)
 * FAULT_HOW    "eio", "full" (ENOSPC), "short" (half of it is written), "kill", or "gone": from there
 *              on nothing of the game can be read, written or opened, as on a stick that was pulled
 * FAULT_TOLD   a file that is made when a fault strikes
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

#define NEXT(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

static long calls;
static int pulled;

static int named(const char *name) {
    const char *wanted = getenv("FAULT_MATCH");
    return wanted != NULL && strstr(name, wanted) != NULL;
}

static int matches(int fd) {
    char link[64], name[4096];
    if (getenv("FAULT_MATCH") == NULL) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, name, sizeof name - 1);
    if (length < 0) return 0;
    name[length] = 0;
    return named(name);
}

static void tell(void) {
    const char *told = getenv("FAULT_TOLD");
    int fd = told ? NEXT(open)(told, O_CREAT | O_WRONLY, 0644) : -1;
    if (fd >= 0) close(fd);
}

static int fails(int error) {
    errno = error;
    return 1;
}

/* 0: go on. 1: fail with errno set. 2: write half. */
static int struck(int fd) {
    if (!matches(fd)) return 0;
    if (pulled) return fails(EIO);
    const char *at = getenv("FAULT_AT"), *span = getenv("FAULT_FOR"), *how = getenv("FAULT_HOW");
    long first = at ? atol(at) : 0, number = ++calls;
    if (first <= 0 || number < first || number >= first + (span ? atol(span) : 1)) return 0;
    tell();
    if (how && !strcmp(how, "kill")) kill(getpid(), SIGKILL);
    if (how && !strcmp(how, "short")) return 2;
    pulled = how && !strcmp(how, "gone");
    return fails(how && !strcmp(how, "full") ? ENOSPC : EIO);
}

ssize_t pwrite64(int fd, const void *data, size_t size, off64_t at) {
    int fate = struck(fd);
    if (fate == 1) return -1;
    return NEXT(pwrite64)(fd, data, fate == 2 ? size / 2 : size, at);
}

ssize_t pwrite(int fd, const void *data, size_t size, off_t at) {
    return pwrite64(fd, data, size, at);
}

ssize_t write(int fd, const void *data, size_t size) {
    int fate = struck(fd);
    if (fate == 1) return -1;
    return NEXT(write)(fd, data, fate == 2 ? size / 2 : size);
}

int fsync(int fd) { return struck(fd) == 1 ? -1 : NEXT(fsync)(fd); }
int fdatasync(int fd) { return struck(fd) == 1 ? -1 : NEXT(fdatasync)(fd); }
int ftruncate64(int fd, off64_t size) { return struck(fd) == 1 ? -1 : NEXT(ftruncate64)(fd, size); }
int ftruncate(int fd, off_t size) { return ftruncate64(fd, size); }

ssize_t pread64(int fd, void *data, size_t size, off64_t at) {
    return pulled && matches(fd) && fails(EIO) ? -1 : NEXT(pread64)(fd, data, size, at);
}

ssize_t pread(int fd, void *data, size_t size, off_t at) { return pread64(fd, data, size, at); }

int open64(const char *name, int flags, ...) {
    va_list more;
    va_start(more, flags);
    mode_t mode = flags & O_CREAT ? va_arg(more, mode_t) : 0;
    va_end(more);
    return pulled && named(name) && fails(EIO) ? -1 : NEXT(open64)(name, flags, mode);
}

int open(const char *name, int flags, ...) {
    va_list more;
    va_start(more, flags);
    mode_t mode = flags & O_CREAT ? va_arg(more, mode_t) : 0;
    va_end(more);
    return open64(name, flags, mode);
}
