#pragma once

namespace anhe::tests {

/** Runs the test cases of the program as Catch's command line asks; the exit code. */
int runTests(int argc, char **argv);

} // namespace anhe::tests
