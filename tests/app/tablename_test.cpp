#include "app/tablename.h"
#include "core/ledger/integrity.h"
#include "tests/temporarydesk.h"

using namespace anhe;
using namespace anhe::tests;

TEST_CASE("every table of a ledger has a word of the field")
{
    TemporaryDesk desk;
    const IntegrityReport report = checkIntegrity(desk->ledger().database());
    CHECK(report.rows.size() > 40);
    for (auto it = report.rows.begin(); it != report.rows.end(); ++it)
        CHECK(tableName(it.key()).toStdString() != it.key().toStdString());
}
