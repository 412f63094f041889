/*
 * Failing disks and power cuts for the fault suite (`cargo xtask faults`). Linux only, built by the
 * suite with the system's C compiler and loaded before the C library; no part of what ships.
 *
 * Calls on what lies under FAULT_DIR are counted while the first number of FAULT_CONTROL says so, and
 * the n-th of them fails, once or for good; or the process is killed in its place. What was synced is
 * copied into FAULT_SHADOW: the content of a file under its inode, the names of a folder likewise. So
 * the suite knows what a power cut would have left.
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stddef.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

/* FAULT_CONTROL: numbers of 32 bits. The suite writes the first five, the library the rest. */
struct control {
    int armed;    /* whether calls are counted */
    int nth;      /* which one fails, from 1; 0 for none */
    int how;      /* the error's number, SHORT or KILL */
    int for_good; /* whether all after it fail too */
    int lie;      /* NO_SYNC or NO_SYNC_OF_LOG: syncs that are answered and not done */
    int count;    /* calls so far */
    int failed;   /* of these, how many failed */
};
enum { SHORT = -1, KILL = -2 };
enum { NO_SYNC = 1, NO_SYNC_OF_LOG = 2 };
enum verdict { PASS, FAIL, HALF };

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static const char *dir, *shadow;
static size_t dir_length;
static int control = -1;

static int (*real_open)(const char *, int, ...);
static int (*real_openat)(int, const char *, int, ...);
static ssize_t (*real_write)(int, const void *, size_t);
static ssize_t (*real_pwrite)(int, const void *, size_t, off_t);
static ssize_t (*real_writev)(int, const struct iovec *, int);
static int (*real_fsync)(int);
static int (*real_fdatasync)(int);
static int (*real_ftruncate)(int, off_t);
static int (*real_rename)(const char *, const char *);
static int (*real_unlink)(const char *);
static int (*real_unlinkat)(int, const char *, int);
static int (*real_mkdir)(const char *, mode_t);

static void *real(const char *name) { return dlsym(RTLD_NEXT, name); }

__attribute__((constructor)) static void begin(void) {
    real_open = real("open");
    real_openat = real("openat");
    real_write = real("write");
    real_pwrite = real("pwrite");
    real_writev = real("writev");
    real_fsync = real("fsync");
    real_fdatasync = real("fdatasync");
    real_ftruncate = real("ftruncate");
    real_rename = real("rename");
    real_unlink = real("unlink");
    real_unlinkat = real("unlinkat");
    real_mkdir = real("mkdir");
    dir = getenv("FAULT_DIR");
    shadow = getenv("FAULT_SHADOW");
    dir_length = dir ? strlen(dir) : 0;
    const char *path = getenv("FAULT_CONTROL");
    if (path) control = real_open(path, O_RDWR | O_CLOEXEC);
}

static int is_ours(const char *path) {
    return dir && control >= 0 && strncmp(path, dir, dir_length) == 0 && path[dir_length] == '/';
}

/* Where a descriptor leads; the folder itself is ours too. */
static int leads_to(int fd, char path[PATH_MAX]) {
    char link[64];
    if (!dir || control < 0) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, PATH_MAX - 1);
    if (length < 0) return 0;
    path[length] = 0;
    return is_ours(path) || strcmp(path, dir) == 0;
}

static int is_log(const char *path) {
    size_t length = strlen(path);
    return length > 4 && strcmp(path + length - 4, "-wal") == 0;
}

/* Counts a call and says what becomes of it. Only a write can be short. */
static enum verdict judge(int is_write) {
    struct control now;
    enum verdict verdict = PASS;
    pthread_mutex_lock(&lock);
    if (pread(control, &now, sizeof now, 0) == sizeof now && now.armed) {
        now.count++;
        if (now.nth > 0 && (now.count == now.nth || (now.for_good && now.count > now.nth))) {
            int first = now.count == now.nth;
            if (now.how == KILL) {
                now.failed++;
                real_pwrite(control, &now.count, 2 * sizeof(int), offsetof(struct control, count));
                raise(SIGKILL);
            }
            if (now.how != SHORT) {
                verdict = FAIL;
                errno = now.how;
            } else if (first && is_write) {
                verdict = HALF;
            } else if (!first) {
                /* As a disk does it that has just become full. */
                verdict = FAIL;
                errno = ENOSPC;
            }
            if (verdict != PASS || first) now.failed++;
        }
        int kept = errno;
        real_pwrite(control, &now.count, 2 * sizeof(int), offsetof(struct control, count));
        errno = kept;
    }
    pthread_mutex_unlock(&lock);
    return verdict;
}

static int judge_fd(int fd, int is_write) {
    char path[PATH_MAX];
    return leads_to(fd, path) ? judge(is_write) : PASS;
}

/* Keeps what was synced: the content of a file, or the names of a folder with their inodes. */
static void keep(int fd, const char *path) {
    char name[PATH_MAX], fresh[PATH_MAX + 8], bytes[1 << 16];
    struct stat status;
    if (!shadow || !*shadow || fstat(fd, &status) != 0) return;
    int folder = S_ISDIR(status.st_mode);
    snprintf(name, sizeof name, "%s/%lu.%s", shadow, (unsigned long)status.st_ino,
             folder ? "names" : "content");
    pthread_mutex_lock(&lock);
    snprintf(fresh, sizeof fresh, "%s.new", name);
    int to = real_open(fresh, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (folder) {
        DIR *all = opendir(path);
        for (struct dirent *one; all && (one = readdir(all));) {
            int length = snprintf(bytes, sizeof bytes, "%lu %s\n", (unsigned long)one->d_ino, one->d_name);
            if (one->d_name[0] != '.') real_write(to, bytes, length);
        }
        if (all) closedir(all);
    } else {
        /* By the descriptor's own way, for a file may have no name. */
        snprintf(bytes, sizeof bytes, "/proc/self/fd/%d", fd);
        int from = real_open(bytes, O_RDONLY | O_CLOEXEC);
        for (ssize_t length; (length = read(from, bytes, sizeof bytes)) > 0;)
            real_write(to, bytes, length);
        close(from);
    }
    close(to);
    real_rename(fresh, name);
    pthread_mutex_unlock(&lock);
}

static int sync_by(int fd, int (*really)(int)) {
    char path[PATH_MAX];
    struct control now = {0};
    if (!leads_to(fd, path)) return really(fd);
    if (judge(0) == FAIL) return -1;
    (void)!pread(control, &now, sizeof now, 0);
    if (now.lie == NO_SYNC || (now.lie == NO_SYNC_OF_LOG && is_log(path))) return 0;
    int outcome = really(fd);
    if (outcome == 0) keep(fd, path);
    return outcome;
}

int fsync(int fd) { return sync_by(fd, real_fsync); }
int fdatasync(int fd) { return sync_by(fd, real_fdatasync); }

ssize_t write(int fd, const void *bytes, size_t length) {
    int verdict = judge_fd(fd, 1);
    if (verdict == FAIL) return -1;
    return real_write(fd, bytes, verdict == HALF && length > 1 ? length / 2 : length);
}

ssize_t writev(int fd, const struct iovec *parts, int count) {
    int verdict = judge_fd(fd, 1);
    if (verdict == FAIL) return -1;
    if (verdict == HALF && count > 0) return real_write(fd, parts[0].iov_base, parts[0].iov_len / 2);
    return real_writev(fd, parts, count);
}

ssize_t pwrite(int fd, const void *bytes, size_t length, off_t at) {
    int verdict = judge_fd(fd, 1);
    if (verdict == FAIL) return -1;
    return real_pwrite(fd, bytes, verdict == HALF && length > 1 ? length / 2 : length, at);
}
ssize_t pwrite64(int fd, const void *bytes, size_t length, off64_t at) {
    return pwrite(fd, bytes, length, at);
}

int ftruncate(int fd, off_t length) {
    return judge_fd(fd, 0) == FAIL ? -1 : real_ftruncate(fd, length);
}
int ftruncate64(int fd, off64_t length) { return ftruncate(fd, length); }

static mode_t mode_of(int flags, va_list rest) {
    return flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0;
}
#define OPEN(name, ...)                                                         \
    do {                                                                        \
        va_list rest;                                                           \
        va_start(rest, flags);                                                  \
        mode_t mode = mode_of(flags, rest);                                     \
        va_end(rest);                                                           \
        int ours = is_ours(path) || (dir && strcmp(path, dir) == 0);            \
        if (ours && judge(0) == FAIL) return -1;                                \
        return name(__VA_ARGS__, mode);                                         \
    } while (0)

int open(const char *path, int flags, ...) { OPEN(real_open, path, flags); }
int open64(const char *path, int flags, ...) { OPEN(real_open, path, flags | O_LARGEFILE); }
int openat(int at, const char *path, int flags, ...) { OPEN(real_openat, at, path, flags); }
int openat64(int at, const char *path, int flags, ...) {
    OPEN(real_openat, at, path, flags | O_LARGEFILE);
}

int rename(const char *from, const char *to) {
    return is_ours(from) && judge(0) == FAIL ? -1 : real_rename(from, to);
}
int unlink(const char *path) {
    return is_ours(path) && judge(0) == FAIL ? -1 : real_unlink(path);
}
int unlinkat(int at, const char *path, int flags) {
    return is_ours(path) && judge(0) == FAIL ? -1 : real_unlinkat(at, path, flags);
}
int mkdir(const char *path, mode_t mode) {
    return is_ours(path) && judge(0) == FAIL ? -1 : real_mkdir(path, mode);
}
