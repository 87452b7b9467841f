// What has to be done between fork and exec, where only C can be: Swift's runtime must not run there.
#define _GNU_SOURCE
#include "CCage.h"

#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

enum { first_other = 4 };

static void limit(int resource, uint64_t value) {
  if (value == 0) return;
  // Past the first of the two limits on time a process is told, past the second it is killed without a word.
  struct rlimit limit = {value, resource == RLIMIT_CPU ? value + 1 : value};
  // The limit that we have ourselves may be lower, and cannot be raised.
  if (setrlimit(resource, &limit) != 0 && getrlimit(resource, &limit) == 0) {
    limit.rlim_cur = limit.rlim_max;
    setrlimit(resource, &limit);
  }
}

/// Closes the other descriptors, or lets the next program do without them.
static void close_others(int at_exec) {
#ifdef SYS_close_range
  if (syscall(SYS_close_range, first_other, ~0U, at_exec ? 1U << 2 : 0U) == 0) return;
#endif
  for (int descriptor = first_other; descriptor < 65536; descriptor++) {
    if (at_exec) {
      fcntl(descriptor, F_SETFD, FD_CLOEXEC);
    } else {
      close(descriptor);
    }
  }
}

static void reset_signals(void) {
  for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
}

/// Out of the way of the descriptors that the child is to have.
static int lifted(int descriptor) { return descriptor < 0 ? -1 : fcntl(descriptor, F_DUPFD_CLOEXEC, 64); }

int cage_start(const char *program, char *const arguments[], char *const environment[], const char *folder, int input,
               int output, int errors, struct cage_limits limits, pid_t *child) {
  int report[2];
  if (pipe2(report, O_CLOEXEC) != 0) return errno;
  pid_t parent = getpid();
  pid_t process = fork();
  if (process < 0) {
    int failure = errno;
    close(report[0]);
    close(report[1]);
    return failure;
  }
  if (process == 0) {
    setpgid(0, 0);
    reset_signals();
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != parent) _exit(127);
    int told = lifted(report[1]), source = lifted(input), sink = lifted(output), complaints = lifted(errors);
    int nothing = lifted(open("/dev/null", O_RDWR | O_CLOEXEC));
    if (nothing < 0 || dup2(nothing, 0) < 0 || dup2(sink, 1) < 0 || dup2(complaints, 2) < 0) goto failed;
    if (source >= 0 && dup2(source, 3) < 0) goto failed;
    if (source < 0) close(3);
    if (folder != NULL && chdir(folder) != 0) goto failed;
    limit(RLIMIT_CPU, limits.processor_seconds);
    limit(RLIMIT_AS, limits.memory_bytes);
    limit(RLIMIT_FSIZE, limits.file_bytes);
    struct rlimit none = {0, 0};
    setrlimit(RLIMIT_CORE, &none);
    if (unshare(CLONE_NEWNET) != 0) (void)unshare(CLONE_NEWUSER | CLONE_NEWNET);
    close_others(1);
    execve(program, arguments, environment);
  failed:;
    int failure = errno;
    (void)!write(told, &failure, sizeof failure);
    _exit(127);
  }
  setpgid(process, process);
  close(report[1]);
  int failure = 0;
  ssize_t length;
  do length = read(report[0], &failure, sizeof failure);
  while (length < 0 && errno == EINTR);
  close(report[0]);
  *child = process;
  return length == sizeof failure ? failure : 0;
}

int cage_input(const void *bytes, size_t length) {
  int descriptor = memfd_create("plan", MFD_CLOEXEC);
  if (descriptor < 0) return -1;
  size_t done = 0;
  while (done < length) {
    ssize_t count = write(descriptor, (const char *)bytes + done, length - done);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) {
      close(descriptor);
      return -1;
    }
    done += (size_t)count;
  }
  lseek(descriptor, 0, SEEK_SET);
  return descriptor;
}

int cage_keep(const char *folder, int *lifeline, pid_t *keeper) {
  int line[2];
  if (pipe2(line, O_CLOEXEC) != 0) return errno;
  pid_t process = fork();
  if (process < 0) {
    int failure = errno;
    close(line[0]);
    close(line[1]);
    return failure;
  }
  if (process == 0) {
    // In a session of its own, what interrupts us does not reach it.
    setsid();
    reset_signals();
    int held = lifted(line[0]);
    int nothing = lifted(open("/dev/null", O_RDWR | O_CLOEXEC));
    for (int descriptor = 0; descriptor < 3; descriptor++) dup2(nothing, descriptor);
    dup2(held, 3);
    close_others(0);
    char byte;
    ssize_t length;
    do length = read(3, &byte, 1);
    while (length < 0 && errno == EINTR);
    // Whoever worked in the folder is being killed just now.
    if (length == 0) usleep(200000);
    execl("/bin/rm", "rm", "-rf", "--", folder, (char *)NULL);
    execl("/usr/bin/rm", "rm", "-rf", "--", folder, (char *)NULL);
    _exit(127);
  }
  close(line[0]);
  *lifeline = line[1];
  *keeper = process;
  return 0;
}

int cage_pipe(int *start, int *end) {
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0) return errno;
  *start = ends[0];
  *end = ends[1];
  return 0;
}
