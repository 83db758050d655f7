#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include "tests/catchsession.h"

int anhe::tests::runTests(int argc, char **argv)
{
    return Catch::Session().run(argc, argv);
}
