// How long the things take that an officer waits for, on ledgers of three sizes, beside the same work by
// plain SQLite. usage: anhe_bench [MATTERS …]     default 10000 100000 1000000; ANHE_BENCH_FOLDER keeps the
// ledgers between runs

#include "core/demo/demoledger.h"
#include "core/desk/desk.h"
#include "core/document/paper.h"
#include "core/report/quarterlyanalysis.h"
#include "core/report/reportdocument.h"
#include "core/search/matchexpression.h"
#include "tests/bench/plainsqlite.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <functional>

using namespace anhe;
using namespace anhe::bench;

namespace {

constexpr int runs = 5;
constexpr qint64 manyRisks = 100'000; // in ledgers of at least as many matters
const QDate until(2026, 9, 30);
const Quarter quarter{2026, 3};

using Work = std::function<void()>;

/** Median of a few runs, after one that warms up, in ms. */
double median(const Work &work, int times = runs)
{
    std::vector<double> taken;
    for (int run = 0; run <= times; ++run) {
        QElapsedTimer timer;
        timer.start();
        work();
        if (run > 0 || times == 0)
            taken.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(taken.begin(), taken.end());
    return taken[taken.size() / 2];
}

double once(const Work &work)
{
    return median(work, 0);
}

struct Line
{
    QString name;
    double anhe = 0;
    double plain = -1; ///< -1: nothing to compare with
};

/** The columns that a row of the list shows, as DisputeStore asks for them. */
const char *const rowColumns =
    "SELECT d.id, d.kind, d.number, d.received_at, d.channel, d.complainant_name, "
    "d.anonymous, d.patient_name, p.name, c.name, "
    "CASE WHEN d.subject <> '' THEN d.subject ELSE substr(d.narrative, 1, 80) "
    "END, d.status, d.feedback_rule, d.feedback_due, "
    "d.answered_on, d.closed_on, d.told_on, d.handler, d.import_id, d.accepted_on, d.acceptance_told_on, "
    "d.finish_extended_days "
    "FROM dispute d LEFT JOIN department p ON p.id = d.department_id LEFT JOIN "
    "category c ON c.code = d.category ";

class Bench
{
public:
    Bench(const QString &path, qint64 matters) : m_path(path), m_matters(matters), m_clock(until) {}

    QList<Line> run()
    {
        make();
        addOpen();
        auto opened = Desk::open(m_path, m_clock);
        m_desk = std::move(*opened);
        addList();
        addSearch();
        addReport();
        addRisks();
        addSave();
        addImport();
        return m_lines;
    }

private:
    void add(const QString &name, double anhe, double plain = -1)
    {
        m_lines.append({name, anhe, plain});
        QTextStream(stderr) << m_matters << ' ' << name << ' ' << anhe << " ms\n";
    }

    void make()
    {
        if (QFile::exists(m_path))
            return;
        const double taken = once([this] {
            auto desk = Desk::create(m_path, QStringLiteral("安和市第一人民医院"), m_clock);
            const Result<void> filled =
                fillDemo(**desk, {m_matters, 1, until, m_matters >= manyRisks ? manyRisks : 0});
            if (!filled)
                qFatal("%s", qUtf8Printable(filled.error()));
        });
        add(QStringLiteral("make the example ledger"), taken);
    }

    void addOpen()
    {
        const double anhe = median([this] { (void)Desk::open(m_path, m_clock); });
        const double plain = median([this] { PlainSqlite(m_path).read("SELECT value FROM setting"); });
        add(QStringLiteral("open"), anhe, plain);
    }

    void addList()
    {
        DisputeFilter all;
        all.withVoided = true;
        DisputeRegister &disputes = m_desk->disputes();
        const PlainSqlite plain(m_path);
        std::vector<qint64> ids;
        const double first = median([&] {
            ids = disputes.ids(all, DisputeOrder::Received, true);
            (void)disputes.rows(std::span(ids).first(128));
        });
        const QByteArray firstPage =
            QByteArray(rowColumns) + "ORDER BY d.received_at DESC, d.id DESC LIMIT 128";
        add(QStringLiteral("first page"), first, median([&] { plain.read(firstPage.constData()); }));

        const size_t middle = ids.size() / 2;
        QByteArray list;
        for (size_t i = 0; i < 128; ++i)
            list += (i ? "," : "") + QByteArray::number(ids[middle + i]);
        const QByteArray jump = QByteArray(rowColumns) + "WHERE d.id IN (" + list + ")";
        add(QStringLiteral("jump to the middle"),
            median([&] { (void)disputes.rows(std::span(ids).subspan(middle, 128)); }),
            median([&] { plain.read(jump.constData()); }));
        add(QStringLiteral("sort by name"),
            median([&] { (void)disputes.ids(all, DisputeOrder::Name, false); }),
            median([&] { plain.read("SELECT d.id FROM dispute d ORDER BY d.sort_key, d.id"); }));
    }

    void addSearch()
    {
        const PlainSqlite plain(m_path);
        for (const QString &text : {QStringLiteral("候诊"), QStringLiteral("zw")}) {
            DisputeFilter filter;
            filter.text = text;
            filter.withVoided = true;
            std::vector<qint64> ids;
            const double anhe = median([&] {
                ids = m_desk->disputes().ids(filter, DisputeOrder::Received, true);
                (void)m_desk->disputes().rows(std::span(ids).first(std::min<size_t>(128, ids.size())));
            });
            const double limit = median([&] {
                plain.read("SELECT d.id FROM dispute d WHERE d.id IN (SELECT rowid FROM dispute_search WHERE "
                           "dispute_search MATCH ?) "
                           "ORDER BY d.received_at DESC, d.id DESC",
                           {matchExpression(text)});
            });
            add((text.size() == 2 && text[0].isLetter() && text[0].unicode() < 128
                     ? QStringLiteral("initials %1 (%2 hits)")
                     : QStringLiteral("search %1 (%2 hits)"))
                    .arg(text)
                    .arg(ids.size()),
                anhe, limit);
        }
    }

    void addReport()
    {
        ReportRegister &reports = m_desk->reports();
        QuarterlyAnalysis analysis;
        const double figures = median([&] { analysis = reports.analysis(quarter, until); }, 3);
        const PlainSqlite plain(m_path);
        const qsizetype counts = analysis.now.all().size() * 3;
        const double limit = median(
            [&] {
                for (qsizetype i = 0; i < counts; ++i) {
                    plain.read("SELECT count(*) FROM dispute d WHERE d.received_on >= ? AND d.received_on <= "
                               "? AND d.status <> 'voided'",
                               {quarter.period().first.toString(Qt::ISODate),
                                quarter.period().last.toString(Qt::ISODate)});
                }
            },
            3);
        add(QStringLiteral("all figures of a quarter (%1 counts)").arg(counts), figures, limit);
        const QString pdf = m_path + QStringLiteral(".pdf");
        add(QStringLiteral("report PDF"), median(
                                              [&] {
                                                  const ReportContent content =
                                                      reports.content(reports.report(quarter), analysis);
                                                  (void)writePdf(reportDocument(content), pdf);
                                              },
                                              3));
        QFile::remove(pdf);
    }

    void addRisks()
    {
        RiskRegister &risks = m_desk->risks();
        const PlainSqlite plain(m_path);
        const qint64 count = risks.count({});
        std::vector<qint64> ids;
        add(QStringLiteral("first page of %1 risks").arg(count), median([&] {
                ids = risks.ids({}, RiskOrder::Found, true);
                (void)risks.rows(std::span(ids).first(std::min<size_t>(128, ids.size())));
            }),
            median([&] {
                plain.read(
                    "SELECT r.id, r.number, r.description FROM risk r ORDER BY r.found_on DESC, r.id DESC "
                    "LIMIT 128");
            }));
        RiskFilter open;
        open.open = true;
        add(QStringLiteral("matrix of the open risks"), median([&] { (void)risks.cells(open); }), median([&] {
                plain.read("SELECT before_likelihood, before_impact, count(*) FROM risk WHERE state <> "
                           "'written_off' GROUP BY 1, 2");
            }));
        RiskFilter found;
        found.text = QStringLiteral("通道");
        add(QStringLiteral("search risks (%1 hits)").arg(risks.count(found)), median([&] {
                ids = risks.ids(found, RiskOrder::Found, true);
                (void)risks.rows(std::span(ids).first(std::min<size_t>(128, ids.size())));
            }));
        RiskFilter overdue;
        overdue.overdueOn = until;
        add(QStringLiteral("overdue risks"),
            median([&] { (void)risks.ids(overdue, RiskOrder::Due, false); }));
        add(QStringLiteral("complaint clusters"), median([&] { (void)m_desk->clusters().proposals(); }));
    }

    static Dispute typed(int n)
    {
        static const QString names[] = {QStringLiteral("张三"), QStringLiteral("李小"),
                                        QStringLiteral("王大"), QStringLiteral("赵文")};
        Dispute dispute;
        dispute.receivedAt = QDateTime(until.addDays(-n % 365), QTime(8, n % 60));
        dispute.complainant.name = names[n % std::size(names)] + QChar(0x4e00 + n % 500);
        dispute.complainant.phone = QStringLiteral("138000%1").arg(n, 5, 10, QLatin1Char('0'));
        dispute.narrative =
            QStringLiteral("第%1次来院反映候诊时间过长，导诊无人解释，要求说明原因并改进叫号流程。").arg(n);
        return dispute;
    }

    void addSave()
    {
        int n = 0;
        const double anhe = median([&] { (void)m_desk->disputes().enter(typed(n++)); }, 100);
        const PlainSqlite plain(m_path);
        const double limit = median(
            [&] {
                plain.run(
                    "BEGIN IMMEDIATE; CREATE TEMP TABLE one AS SELECT * FROM dispute WHERE id = (SELECT "
                    "max(id) FROM dispute); "
                    "UPDATE one SET id = id + 1, number_serial = number_serial + 1, number = number || 'x'; "
                    "INSERT INTO dispute SELECT * FROM one; DROP TABLE one; COMMIT");
            },
            100);
        add(QStringLiteral("save one matter"), anhe, limit);
    }

    void addImport()
    {
        constexpr int rows = 10'000;
        SourceSheet sheet;
        sheet.headings = {QStringLiteral("投诉时间"), QStringLiteral("投诉人"), QStringLiteral("联系电话"),
                          QStringLiteral("投诉内容")};
        for (int n = 0; n < rows; ++n) {
            const Dispute dispute = typed(1'000'000 + n);
            sheet.rows << QStringList{dispute.receivedAt.toString(QStringLiteral("yyyy-MM-dd HH:mm")),
                                      dispute.complainant.name, dispute.complainant.phone, dispute.narrative};
            sheet.rowNumbers << n + 2;
        }
        const ImportOptions options{QStringLiteral("bench.csv"), ColumnMapping::guess(sheet.headings)};
        qint64 importId = 0;
        const double anhe = once([&] { importId = m_desk->imports().import(sheet, options)->importId; });
        (void)m_desk->imports().undo(importId);
        const PlainSqlite plain(m_path);
        const double limit = once([&] {
            plain.run("BEGIN IMMEDIATE; CREATE TEMP TABLE many AS SELECT * FROM dispute ORDER BY id DESC "
                      "LIMIT 10000; "
                      "UPDATE many SET id = id + 20000000, number_serial = number_serial + 20000000, number "
                      "= number || 'y'; "
                      "INSERT INTO dispute SELECT * FROM many; DROP TABLE many; COMMIT");
        });
        add(QStringLiteral("import 10 000 rows"), anhe, limit);
    }

    QString m_path;
    qint64 m_matters;
    FixedClock m_clock;
    std::unique_ptr<Desk> m_desk;
    QList<Line> m_lines;
};

QString ms(double value)
{
    return value < 0 ? QStringLiteral("–")
                     : QString::number(value, 'f',
                                       value < 10    ? 2
                                       : value < 100 ? 1
                                                     : 0);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QList<qint64> sizes;
    for (const QString &argument : QCoreApplication::arguments().mid(1))
        sizes << argument.toLongLong();
    if (sizes.isEmpty())
        sizes = {10'000, 100'000, 1'000'000};
    const QTemporaryDir own;
    const QString folder = qEnvironmentVariable("ANHE_BENCH_FOLDER", own.path());
    QTextStream out(stdout);
    out << "| matters | operation | Anhe, ms | plain SQLite, ms | ratio |\n| ---: | --- | ---: | ---: | ---: "
           "|\n";
    for (qint64 size : sizes) {
        for (const Line &line : Bench(QStringLiteral("%1/bench-%2.anhe").arg(folder).arg(size), size).run()) {
            out << "| " << size << " | " << line.name << " | " << ms(line.anhe) << " | " << ms(line.plain)
                << " | " << (line.plain > 0 ? ms(line.anhe / line.plain) : QStringLiteral("–")) << " |\n";
            out.flush();
        }
    }
    return 0;
}
