#include "core/import/wordcodes.h"

#include <QStringList>

#include <algorithm>
#include <span>

namespace anhe {

namespace {

/** Words that mean a code, parted by blanks; a word with = before it has to be the whole text. */
struct Meaning
{
    const char *code;
    const char *words;
};

// In each table the narrower words stand first: 12345热线 is no telephone call.
constexpr Meaning kindWords[] = {
    {"petition", "信访 上访"},
    {"dispute", "纠纷 =是"},
    {"complaint", "投诉 意见 建议 =否"},
};

constexpr Meaning channels[] = {
    {"hotline_12345", "12345 市长热线 市民热线 政务热线"},
    {"hotline_12320", "12320 卫生热线"},
    {"superior", "上级 转办 交办 督办 卫健委 卫健局 卫生局 卫计委 信访局 医保局 政府"},
    {"police", "公安 派出所 警 =110"},
    {"media", "媒体 记者 报社 电视 舆情 新闻"},
    {"email", "邮件 邮箱 e-mail email"},
    {"box", "意见箱 意见簿 信箱 意见本"},
    {"online", "网 微信 公众号 微博 app 小程序 平台 线上 留言 短信"},
    {"phone", "电话 来电 致电 热线"},
    {"visit", "来访 现场 上门 走访 接待 面谈 当面 来院 到访 个访 集体访 =访"},
    {"letter", "来信 信函 信件 书信 书面 邮寄 =信"},
    {"staff", "院内 自查 科室 员工 职工 巡查 主动发现"},
    {"other", "其他 其它"},
};

constexpr Meaning sexes[] = {
    {"unknown", "未知 不详 不明"},
    {"male", "男 先生 =m"},
    {"female", "女 =f"},
};

constexpr Meaning relationWords[] = {
    {"unknown", "不详 未知 不明"},
    {"self", "本人 自己 =患者 =病人"},
    {"other_kin", "祖 爷 奶 外公 外婆 姥 孙 侄 甥 婿 媳 叔 伯 姑 舅 姨 岳 公公 婆婆 堂 表 嫂 姐夫 妹夫"},
    {"spouse", "配偶 夫妻 丈夫 妻子 爱人 老公 老婆 =夫 =妻"},
    {"parent", "父母 父亲 母亲 爸 妈 =父 =母"},
    {"child", "子女 儿子 女儿 =子 =女 =儿"},
    {"sibling", "兄 弟 姐 妹 哥"},
    {"other_kin", "亲属 亲戚 家属 家人 亲友"},
    {"agent", "代理 律师 委托"},
    {"friend", "朋友 同事 同学 邻居 室友 战友 =友"},
    {"staff", "职工 员工 医生 护士 本院 医务"},
    {"other", "其他 其它 无关"},
};

constexpr Meaning satisfactions[] = {
    {"not_asked", "未回访 未评价 未测评 未联系"},
    {"dissatisfied", "不满意 不太满意 不认可 =否 =不"},
    {"acceptable", "基本 一般 尚可"},
    {"satisfied", "满意 认可 =是"},
};

// 一般 is the middle of some scales and the end of others; so are grades by number.
constexpr Meaning severities[] = {
    {"0", "无 未造成 没有"},
    {"1", "轻 不严重 不重 =低"},
    {"2", "较重 较严重 较为严重 比较严重 中度 中等 明显 =中"},
    {"3", "严重 重大 重度 特重 =重 =高"},
};

std::span<const Meaning> meaningsOf(const QString &field)
{
    if (field == QLatin1String("kind"))
        return kindWords;
    if (field == QLatin1String("channel"))
        return channels;
    if (field == QLatin1String("complainant_sex") || field == QLatin1String("patient_sex"))
        return sexes;
    if (field == QLatin1String("relation"))
        return relationWords;
    if (field == QLatin1String("satisfaction"))
        return satisfactions;
    if (field == QLatin1String("severity"))
        return severities;
    return {};
}

bool means(const QString &text, const Meaning &meaning)
{
    for (const QString &word : QString::fromUtf8(meaning.words).split(QLatin1Char(' '))) {
        const bool whole = word.startsWith(QLatin1Char('='));
        if (whole ? text == QStringView(word).mid(1) : text.contains(word))
            return true;
    }
    return false;
}

/** 父子 says neither which of the two complains. */
bool isUndecided(const QString &field, const QString &text)
{
    static const QStringList pairs{QStringLiteral("父子"), QStringLiteral("父女"), QStringLiteral("母子"),
                                   QStringLiteral("母女")};
    return (field == QLatin1String("relation") && pairs.contains(text)) ||
           (field.endsWith(QLatin1String("_sex")) && text.contains(QStringLiteral("男")) &&
            text.contains(QStringLiteral("女")));
}

} // namespace

std::optional<QString> codeOfWord(const QString &field, const QString &word)
{
    const QString text = word.normalized(QString::NormalizationForm_KC).simplified().toLower();
    if (text.isEmpty() || isUndecided(field, text))
        return {};
    for (const Meaning &meaning : meaningsOf(field)) {
        if (text == QLatin1String(meaning.code))
            return text;
    }
    for (const Meaning &meaning : meaningsOf(field)) {
        if (means(text, meaning))
            return QString::fromLatin1(meaning.code);
    }
    return {};
}

Channel channelOfSheet(const QStringList &headings)
{
    const bool online = std::any_of(headings.begin(), headings.end(), [](const QString &heading) {
        return heading.contains(QStringLiteral("留言"));
    });
    return online ? Channel::Online : Channel::Other;
}

} // namespace anhe
