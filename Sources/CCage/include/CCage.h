#pragma once
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

/// What a child may take. Zero sets no limit.
struct cage_limits {
  /// Processor time, in seconds.
  uint64_t processor_seconds;
  /// Address space, in bytes.
  uint64_t memory_bytes;
  /// The length of each file that it writes, in bytes.
  uint64_t file_bytes;
};

/// Starts a program within limits, in a process group of its own: no standard input, `output` and `errors` as its streams,
/// `input` (unless negative) as descriptor 3, the other descriptors closed, no network where the kernel allows that. It is
/// killed when the thread that started it ends. Gives 0 and the process in `child`, or the error's number.
int cage_start(const char *program, char *const arguments[], char *const environment[], const char *folder, int input,
               int output, int errors, struct cage_limits limits, pid_t *child);

/// A file in memory with these bytes, to be read from its start; negative where there is none to be had.
int cage_input(const void *bytes, size_t length);

/// Starts a process that removes a folder as soon as the other end of `lifeline` is closed, which happens in whatever way
/// this process ends; a byte written to it first says that nobody works in the folder any more. Gives 0 and the process
/// in `keeper`, or the error's number.
int cage_keep(const char *folder, int *lifeline, pid_t *keeper);

/// A pipe whose ends no program inherits: where it is read and where it is written. Gives 0, or the error's number.
int cage_pipe(int *start, int *end);
