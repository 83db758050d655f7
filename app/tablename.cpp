#include "app/tablename.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace anhe {

static constexpr std::pair<const char *, const char *> names[] = {
    {"dispute", QT_TRANSLATE_NOOP("app", "matters")},
    {"problem", QT_TRANSLATE_NOOP("app", "problems")},
    {"timeline_entry", QT_TRANSLATE_NOOP("app", "timeline entries")},
    {"referral", QT_TRANSLATE_NOOP("app", "referrals")},
    {"referral_pause", QT_TRANSLATE_NOOP("app", "pauses of referrals")},
    {"agreement", QT_TRANSLATE_NOOP("app", "agreements")},
    {"compensation_item", QT_TRANSLATE_NOOP("app", "items of agreements")},
    {"payment", QT_TRANSLATE_NOOP("app", "payments")},
    {"confirmation", QT_TRANSLATE_NOOP("app", "judicial confirmations")},
    {"call_back", QT_TRANSLATE_NOOP("app", "call-backs")},
    {"file_paper", QT_TRANSLATE_NOOP("app", "papers in the indexes of files")},
    {"institution", QT_TRANSLATE_NOOP("app", "institutions")},
    {"institution_scope", QT_TRANSLATE_NOOP("app", "times of institutions in scope")},
    {"policy", QT_TRANSLATE_NOOP("app", "policies")},
    {"policy_institution", QT_TRANSLATE_NOOP("app", "institutions of policies")},
    {"claim", QT_TRANSLATE_NOOP("app", "claims")},
    {"claim_paper", QT_TRANSLATE_NOOP("app", "papers of claims")},
    {"prepayment", QT_TRANSLATE_NOOP("app", "prepayments")},
    {"matter_insurance", QT_TRANSLATE_NOOP("app", "matters' notes on insurance")},
    {"risk", QT_TRANSLATE_NOOP("app", "hidden risks")},
    {"risk_extension", QT_TRANSLATE_NOOP("app", "extensions of rectifications")},
    {"risk_matter", QT_TRANSLATE_NOOP("app", "links of risks to matters")},
    {"sweep", QT_TRANSLATE_NOOP("app", "sweeps")},
    {"sweep_cell", QT_TRANSLATE_NOOP("app", "grid cells")},
    {"supervision_notice", QT_TRANSLATE_NOOP("app", "supervision notices")},
    {"notice_reply", QT_TRANSLATE_NOOP("app", "replies to notices")},
    {"complaint_cluster", QT_TRANSLATE_NOOP("app", "complaint clusters")},
    {"cluster_matter", QT_TRANSLATE_NOOP("app", "matters of clusters")},
    {"stability_assessment", QT_TRANSLATE_NOOP("app", "stability risk assessments")},
    {"activity", QT_TRANSLATE_NOOP("app", "activities")},
    {"activity_finding", QT_TRANSLATE_NOOP("app", "findings of activities")},
    {"assessment", QT_TRANSLATE_NOOP("app", "assessment sheets")},
    {"assessment_line", QT_TRANSLATE_NOOP("app", "lines of assessment sheets")},
    {"indicator", QT_TRANSLATE_NOOP("app", "values of indicators")},
    {"petition", QT_TRANSLATE_NOOP("app", "courses of petitions")},
    {"matter_charge", QT_TRANSLATE_NOOP("app", "leaders in charge of matters")},
    {"seal", QT_TRANSLATE_NOOP("app", "seals")},
    {"seal_opening", QT_TRANSLATE_NOOP("app", "openings of seals")},
    {"autopsy", QT_TRANSLATE_NOOP("app", "autopsies")},
    {"material", QT_TRANSLATE_NOOP("app", "lines of material lists")},
    {"attachment", QT_TRANSLATE_NOOP("app", "attachments")},
    {"attachment_piece", QT_TRANSLATE_NOOP("app", "pieces of attachments")},
    {"department", QT_TRANSLATE_NOOP("app", "departments")},
    {"staff", QT_TRANSLATE_NOOP("app", "members of staff")},
    {"category", QT_TRANSLATE_NOOP("app", "categories")},
    {"setting", QT_TRANSLATE_NOOP("app", "settings")},
    {"draft", QT_TRANSLATE_NOOP("app", "drafts")},
    {"report", QT_TRANSLATE_NOOP("app", "reports")},
    {"import_run", QT_TRANSLATE_NOOP("app", "imports")},
    {"history", QT_TRANSLATE_NOOP("app", "lines of history")},
    {"history_head", QT_TRANSLATE_NOOP("app", "end of the history")},
};

QString tableName(const QString &table)
{
    for (const auto &[name, word] : names) {
        if (table == QLatin1String(name))
            return QCoreApplication::translate("app", word);
    }
    return table;
}

QString countedText(const QMap<QString, qint64> &rows)
{
    QStringList parts;
    for (auto it = rows.begin(); it != rows.end(); ++it) {
        if (it.value() > 0)
            parts << QCoreApplication::translate("app", "%1 %2")
                         .arg(tableName(it.key()), QString::number(it.value()));
    }
    return parts.join(QCoreApplication::translate("app", ", "));
}

} // namespace anhe
