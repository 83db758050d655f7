#include "core/ledger/ftstokenizer.h"
#include "core/search/matchexpression.h"

#include <catch2/catch.hpp>

#include <QByteArray>
#include <QList>
#include <QString>

#include <sqlite3.h>

using namespace anhe;

namespace {

/** A register with a full-text table beside it, kept by triggers, as the ledger has it. */
class SearchedTable
{
public:
    SearchedTable()
    {
        REQUIRE(sqlite3_open(":memory:", &m_connection) == SQLITE_OK);
        REQUIRE(registerTokenizer(m_connection));
        run("CREATE TABLE matter (id INTEGER PRIMARY KEY, narrative TEXT, result TEXT) STRICT;"
            "CREATE VIRTUAL TABLE matter_text USING fts5(narrative, result, content='matter', "
            "content_rowid='id',"
            " tokenize='cjkbigram');"
            "CREATE TRIGGER a AFTER INSERT ON matter BEGIN INSERT INTO matter_text(rowid, narrative, result)"
            " VALUES (new.id, new.narrative, new.result); END;"
            "CREATE TRIGGER b AFTER DELETE ON matter BEGIN INSERT INTO matter_text(matter_text, rowid, "
            "narrative,"
            " result) VALUES ('delete', old.id, old.narrative, old.result); END;"
            "CREATE TRIGGER c AFTER UPDATE ON matter BEGIN INSERT INTO matter_text(matter_text, rowid, "
            "narrative,"
            " result) VALUES ('delete', old.id, old.narrative, old.result); INSERT INTO matter_text(rowid,"
            " narrative, result) VALUES (new.id, new.narrative, new.result); END;");
    }
    ~SearchedTable() { sqlite3_close(m_connection); }
    SearchedTable(const SearchedTable &) = delete;
    SearchedTable &operator=(const SearchedTable &) = delete;

    void run(const char *sql)
    {
        REQUIRE(sqlite3_exec(m_connection, sql, nullptr, nullptr, nullptr) == SQLITE_OK);
    }

    QList<int> find(const QString &userText)
    {
        return ids("SELECT rowid FROM matter_text WHERE matter_text MATCH ?1 ORDER BY rowid",
                   matchExpression(userText).toUtf8());
    }

    QByteArray marked(const QString &userText)
    {
        QByteArray text;
        each("SELECT highlight(matter_text, 0, '[', ']') FROM matter_text WHERE matter_text MATCH ?1",
             matchExpression(userText).toUtf8(),
             [&](sqlite3_stmt *row) { text = reinterpret_cast<const char *>(sqlite3_column_text(row, 0)); });
        return text;
    }

private:
    QList<int> ids(const char *sql, const QByteArray &expression)
    {
        QList<int> found;
        each(sql, expression, [&](sqlite3_stmt *row) { found << sqlite3_column_int(row, 0); });
        return found;
    }

    template <typename Reader>
    void each(const char *sql, const QByteArray &expression, Reader read)
    {
        sqlite3_stmt *statement = nullptr;
        REQUIRE(sqlite3_prepare_v2(m_connection, sql, -1, &statement, nullptr) == SQLITE_OK);
        sqlite3_bind_text(statement, 1, expression.constData(), static_cast<int>(expression.size()), nullptr);
        int code = sqlite3_step(statement);
        for (; code == SQLITE_ROW; code = sqlite3_step(statement))
            read(statement);
        INFO(expression.toStdString() << ": " << sqlite3_errmsg(m_connection));
        CHECK(code == SQLITE_DONE);
        sqlite3_finalize(statement);
    }

    sqlite3 *m_connection = nullptr;
};

void fill(SearchedTable &table)
{
    table.run("INSERT INTO matter VALUES (1, '患者二次手术后切口感染，家属要求赔偿', '已答复');"
              "INSERT INTO matter VALUES (2, '住院期间跌倒致偏瘫。做CT检查等候三小时', '道歉');"
              "INSERT INTO matter VALUES (3, '𠮷野先生反映ＭＲＩ收费', '退费');"
              "INSERT INTO matter VALUES (4, '瘫痪病人护理不当', NULL);");
}

} // namespace

TEST_CASE("two, three and six characters find exactly the texts that hold them")
{
    SearchedTable table;
    fill(table);
    CHECK(table.find(QStringLiteral("手术")) == QList<int>{1});
    CHECK(table.find(QStringLiteral("切口感")) == QList<int>{1});
    CHECK(table.find(QStringLiteral("二次手术后切")) == QList<int>{1});
    CHECK(table.find(QStringLiteral("术手")).isEmpty());
    CHECK(table.find(QStringLiteral("二次切口")).isEmpty());
}

TEST_CASE("a single character finds the texts wherever it stands in a word")
{
    SearchedTable table;
    fill(table);
    CHECK(table.find(QStringLiteral("瘫")) == QList<int>{2, 4});
    CHECK(table.find(QStringLiteral("费")) == QList<int>{3});
}

TEST_CASE("letters, digits and Chinese are found together and in either width")
{
    SearchedTable table;
    fill(table);
    CHECK(table.find(QStringLiteral("CT检查")) == QList<int>{2});
    CHECK(table.find(QStringLiteral("ｃｔ检")) == QList<int>{2});
    CHECK(table.find(QStringLiteral("做ct")) == QList<int>{2});
    CHECK(table.find(QStringLiteral("mri")) == QList<int>{3});
    CHECK(table.find(QStringLiteral("映MR")) == QList<int>{3});
    CHECK(table.find(QStringLiteral("𠮷野")) == QList<int>{3});
    CHECK(table.find(QStringLiteral("𠮷")) == QList<int>{3});
}

TEST_CASE("every blank-separated word has to be found, in any column")
{
    SearchedTable table;
    fill(table);
    CHECK(table.find(QStringLiteral("手术　答复")) == QList<int>{1});
    CHECK(table.find(QStringLiteral("手术 道歉")).isEmpty());
}

TEST_CASE("a number of the ledger is found without its noughts")
{
    SearchedTable table;
    fill(table);
    table.run("INSERT INTO matter VALUES (5, '投诉 2026-0361', '答复');"
              "INSERT INTO matter VALUES (6, '投诉 2025-0361', '电话36100');"
              "INSERT INTO matter VALUES (7, '纠纷 2026-0361 收费3612元', NULL);"
              "INSERT INTO matter VALUES (8, '投诉 2026-1361', NULL);");
    CHECK(table.find(QStringLiteral("2026-361")) == QList<int>{5, 7});
    CHECK(table.find(QStringLiteral("投诉2026-361")) == QList<int>{5});
    CHECK(table.find(QStringLiteral("投诉 2026－３６１")) == QList<int>{5});
    CHECK(table.find(QStringLiteral("361")) == QList<int>{5, 6, 7});
    CHECK(table.find(QStringLiteral("361 答复")) == QList<int>{5});
    CHECK(table.find(QStringLiteral("3612")) == QList<int>{7});
    CHECK(table.find(QStringLiteral("1361")) == QList<int>{8});
    CHECK(table.find(QStringLiteral("136")) == QList<int>{8}); // a beginning, as before
}

TEST_CASE("changed and deleted rows are found by what they say now")
{
    SearchedTable table;
    fill(table);
    table.run("UPDATE matter SET narrative = '输液外渗' WHERE id = 1; DELETE FROM matter WHERE id = 4;"
              "INSERT INTO matter_text(matter_text) VALUES ('integrity-check');");
    CHECK(table.find(QStringLiteral("手术")).isEmpty());
    CHECK(table.find(QStringLiteral("外渗")) == QList<int>{1});
    CHECK(table.find(QStringLiteral("瘫")) == QList<int>{2});
}

TEST_CASE("a hit is marked over its own characters")
{
    SearchedTable table;
    fill(table);
    CHECK(table.marked(QStringLiteral("ct检查")).contains("做[CT检查]等候"));
    CHECK(table.marked(QStringLiteral("𠮷野")).startsWith("[𠮷野]先生"));
}

TEST_CASE("quotes and operators in the search box are plain text")
{
    SearchedTable table;
    fill(table);
    CHECK(matchExpression(QStringLiteral("\" * ( ) -- ， \t")).isEmpty());
    CHECK(table.find(QStringLiteral("\" OR * (")).isEmpty());
    CHECK(table.find(QStringLiteral("手\"术")).isEmpty());
    CHECK(table.find(QStringLiteral("\"手术\"")) == QList<int>{1});
    CHECK(table.find(QStringLiteral("narrative:手术")).isEmpty());
    CHECK(table.find(QStringLiteral("NEAR(手术 切口)")).isEmpty());
    CHECK(table.find(QStringLiteral("手术 ").repeated(500)) == QList<int>{1});
    CHECK(table.find(QString(QChar(0)) + QStringLiteral("手术")) == QList<int>{1});
}
