#include "ui/risk/noticefields.h"

#include "ui/common/matterpicker.h"
#include "ui/common/officeitems.h"
#include "ui/common/stepedits.h"
#include "ui/common/stepform.h"
#include "ui/common/textedit.h"
#include "ui/risk/noticewords.h"
#include "ui/risk/sweepwords.h"

#include <QCoreApplication>

namespace anhe {

namespace {

constexpr size_t RisksOffered = 300;

template <typename T>
struct NoticeMember
{
    const char *name;
    T SupervisionNotice::*member;
};

constexpr NoticeMember<QDate> days[] = {
    {"issued_on", &SupervisionNotice::issuedOn},
    {"limit_on", &SupervisionNotice::limitOn},
};

constexpr NoticeMember<QString> lines[] = {
    {"unit", &SupervisionNotice::unit},       {"person", &SupervisionNotice::person},
    {"issuer", &SupervisionNotice::issuer},   {"contact", &SupervisionNotice::contact},
    {"basis", &SupervisionNotice::basis},     {"contact_phone", &SupervisionNotice::contactPhone},
    {"overdue", &SupervisionNotice::overdue}, {"report_how", &SupervisionNotice::reportHow},
};

constexpr NoticeMember<QString> longTexts[] = {
    {"matter", &SupervisionNotice::matter},
    {"requirement", &SupervisionNotice::requirement},
    {"note", &SupervisionNotice::note},
};

std::vector<PickItem> riskItems(Desk &desk)
{
    RiskFilter open;
    open.open = true;
    std::vector<qint64> ids = desk.risks().ids(open, RiskOrder::Due, false);
    ids.resize(qMin(ids.size(), RisksOffered));
    std::vector<PickItem> items;
    for (const RiskRow &row : desk.risks().rows(ids))
        items.push_back({row.id.value, row.number, {}, row.description.simplified().left(24)});
    return items;
}

/** A picker of names that takes any other one too. */
Picker *namePicker(std::vector<PickItem> items)
{
    auto *picker = new Picker;
    picker->setFreeText(true);
    picker->setItems(std::move(items));
    return picker;
}

} // namespace

FieldRow *addNoticeField(StepForm &form, const char *field, QWidget *edit, Needed needed)
{
    return form.add(field, noticeFieldWord(QString::fromLatin1(field)), edit, needed);
}

NoticeFields::NoticeFields(Desk &desk, StepForm &form, const SupervisionNotice &shown) : m_desk(desk)
{
    if (!shown.id && shown.target.isNone())
        addTarget(form);
    addHead(form);
    addBody(form);
    m_step->setValue(NoticeStep::First);
    m_step->setEnabled(!shown.id);
    m_urgency->setValue(NoticeUrgency::Ordinary);
    m_known = shown.id ? desk.notices().problemsOf(shown) : FieldProblems();
    show(shown);
    form.setRules([this] { return problems(); });
    form.onLook([this] { return withoutKnown(problems(), m_known); });
    form.onFit([this, &form] { fit(form); });
}

QWidget *NoticeFields::kept(const char *field, QWidget *edit)
{
    m_edits.insert(QString::fromLatin1(field), edit);
    return edit;
}

void NoticeFields::addTarget(StepForm &form)
{
    m_subject = new Choice<NoticeSubject>(Choice<NoticeSubject>::None::Absent);
    m_risk = new Picker;
    m_risk->setItems(riskItems(m_desk));
    m_matter = new MatterPicker(m_desk);
    m_matter->setMatter({});
    m_cell = new Picker;
    m_cell->setItems(sweepCellItems(m_desk));
    m_week = dayEdit();
    FieldRow *subject = addNoticeField(form, "subject", m_subject, Needed::Yes);
    FieldRow *risk = addNoticeField(form, "risk", m_risk);
    FieldRow *matter = addNoticeField(form, "dispute", m_matter);
    FieldRow *cell = addNoticeField(form, "cell", m_cell);
    FieldRow *week = addNoticeField(form, "week", m_week);
    form.addLine({{subject, 4}, {risk, 8}});
    form.addLine({{nullptr, 4}, {matter, 8}});
    form.addLine({{cell, 6}, {week, 6}});
    QObject::connect(m_risk, &Picker::picked, &form, [this] { propose(); });
    QObject::connect(m_matter, &Picker::picked, &form, [this] { propose(); });
    QObject::connect(m_matter, &QLineEdit::editingFinished, &form, [this] { propose(); });
    QObject::connect(m_cell, &Picker::picked, &form, [this] { propose(); });
    QObject::connect(m_week, &QLineEdit::editingFinished, &form, [this] { propose(); });
}

void NoticeFields::addHead(StepForm &form)
{
    m_step = new Choice<NoticeStep>(Choice<NoticeStep>::None::Absent);
    m_urgency = new Choice<NoticeUrgency>(Choice<NoticeUrgency>::None::Absent);
    FieldRow *step = addNoticeField(form, "step", m_step);
    FieldRow *issued = addNoticeField(form, "issued_on", kept("issued_on", dayEdit()), Needed::Yes);
    FieldRow *unit =
        addNoticeField(form, "unit", kept("unit", namePicker(departmentItems(m_desk.office()))), Needed::Yes);
    FieldRow *person =
        addNoticeField(form, "person", kept("person", namePicker(staffItems(m_desk.office()))));
    FieldRow *urgency = addNoticeField(form, "urgency", m_urgency);
    FieldRow *due = addNoticeField(form, "limit_on", kept("limit_on", dueEdit()), Needed::Yes);
    urgency->setHint(
        QCoreApplication::translate("NoticeFields", "Counts calendar days from the day of issue"));
    form.addLine({{step, 6}, {issued, 6}});
    form.addLine({{unit, 6}, {person, 6}});
    form.addLine({{urgency, 6}, {due, 6}});
    QObject::connect(m_urgency, &QComboBox::activated, &form, [this] { proposeLimit(); });
}

void NoticeFields::addBody(StepForm &form)
{
    form.addLine({{addNoticeField(form, "matter", kept("matter", new TextEdit(2, 8)), Needed::Yes), 12}});
    form.addLine({{addNoticeField(form, "overdue", kept("overdue", new QLineEdit)), 12}});
    form.addLine(
        {{addNoticeField(form, "requirement", kept("requirement", new TextEdit(2, 8)), Needed::Yes), 12}});
    form.addLine({{addNoticeField(form, "basis", kept("basis", new QLineEdit)), 12}});
    form.addLine({{addNoticeField(form, "report_how", kept("report_how", new QLineEdit)), 12}});
    form.addLine(
        {{addNoticeField(form, "issuer", kept("issuer", new QLineEdit), Needed::Yes), 4},
         {addNoticeField(form, "contact", kept("contact", namePicker(staffItems(m_desk.office())))), 4},
         {addNoticeField(form, "contact_phone", kept("contact_phone", new QLineEdit)), 4}});
    form.addLine({{addNoticeField(form, "note", kept("note", new TextEdit(1, 6))), 12}});
}

/** What was typed by hand stays. */
void NoticeFields::show(const SupervisionNotice &notice)
{
    const SupervisionNotice before = std::exchange(m_shown, notice);
    m_proposed = notice.target;
    if (m_step->value() == before.step)
        m_step->setValue(notice.step);
    for (const auto &[name, member] : days) {
        auto *edit = static_cast<DateEdit *>(m_edits.value(QLatin1String(name)));
        if (dayOf(edit) == before.*member)
            setDay(edit, notice.*member);
    }
    for (const auto &[name, member] : lines) {
        auto *edit = static_cast<QLineEdit *>(m_edits.value(QLatin1String(name)));
        if (edit->text() == before.*member)
            edit->setText(notice.*member);
    }
    for (const auto &[name, member] : longTexts) {
        auto *edit = static_cast<TextEdit *>(m_edits.value(QLatin1String(name)));
        if (edit->text() == before.*member)
            edit->setText(notice.*member);
    }
}

NoticeTarget NoticeFields::target() const
{
    if (!m_subject)
        return m_shown.target;
    NoticeTarget target{m_subject->value().value_or(NoticeSubject::Risk)};
    if (target.subject == NoticeSubject::Risk)
        target.risk = {m_risk->currentId()};
    else if (target.subject == NoticeSubject::Matter)
        target.matter = m_matter->matter();
    else {
        target.cell = {m_cell->currentId()};
        target.week = mondayOf(dayOf(m_week));
    }
    return target;
}

SupervisionNotice NoticeFields::notice() const
{
    SupervisionNotice notice = m_shown;
    notice.target = target();
    notice.step = m_step->value().value_or(NoticeStep::First);
    for (const auto &[name, member] : days)
        notice.*member = dayOf(static_cast<const DateEdit *>(m_edits.value(QLatin1String(name))));
    for (const auto &[name, member] : lines)
        notice.*member = static_cast<const QLineEdit *>(m_edits.value(QLatin1String(name)))->text().trimmed();
    for (const auto &[name, member] : longTexts)
        notice.*member = static_cast<const TextEdit *>(m_edits.value(QLatin1String(name)))->text().trimmed();
    return notice;
}

QString NoticeFields::fieldOfTarget() const
{
    const NoticeTarget about = target();
    return about.subject == NoticeSubject::Risk     ? QStringLiteral("risk")
           : about.subject == NoticeSubject::Matter ? QStringLiteral("dispute")
           : about.cell                             ? QStringLiteral("week")
                                                    : QStringLiteral("cell");
}

FieldProblems NoticeFields::problems() const
{
    FieldProblems problems = m_desk.notices().problemsOf(notice());
    for (FieldProblem &problem : problems) {
        if (problem.field == QLatin1String("target") && m_subject)
            problem.field = fieldOfTarget();
    }
    return problems;
}

void NoticeFields::propose()
{
    const NoticeTarget about = target();
    if (about.isNone() || about == m_proposed)
        return;
    SupervisionNotice proposed = m_desk.notices().proposed(about);
    if (proposed.target.subject == NoticeSubject::Sweep && m_week)
        m_week->setDate(about.week);
    show(proposed);
}

void NoticeFields::proposeLimit()
{
    const SupervisionNotice now = notice();
    const QDate from = now.issuedOn.isValid() ? now.issuedOn : m_desk.clock().today();
    const int days = m_desk.notices().defaults().days(m_urgency->value().value_or(NoticeUrgency::Ordinary));
    static_cast<DateEdit *>(m_edits.value(QStringLiteral("limit_on")))->setDate(from.addDays(days));
}

void NoticeFields::fit(StepForm &form)
{
    if (!m_subject)
        return;
    const NoticeSubject subject = m_subject->value().value_or(NoticeSubject::Risk);
    const std::pair<const char *, NoticeSubject> rows[] = {{"risk", NoticeSubject::Risk},
                                                           {"dispute", NoticeSubject::Matter},
                                                           {"cell", NoticeSubject::Sweep},
                                                           {"week", NoticeSubject::Sweep}};
    for (const auto &[field, of] : rows)
        form.form().row(QString::fromLatin1(field))->setVisible(subject == of);
}

} // namespace anhe
