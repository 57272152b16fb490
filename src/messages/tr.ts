/** Türkçe. Awaits a native reviewer. */
import type { Messages } from './messages.js';

export const tr: Messages = {
  banner: {
    heading: '{}: çerezler',
    essential: 'Bu sitenin çalışması için bazı zorunlu çerezler kullanıyoruz.',
    request: 'Ayrıca {} çerezleri kullanmak istiyoruz.',
    requestFrom: 'Ayrıca {} çerezleri kullanmak istiyoruz (sağlayan: {}).',
    and: '{} ve {}',
    subject: '{} çerezler',
    pronoun: 'Bunlar',
    answers: { accept: '{} çerezleri kabul et', reject: '{} çerezleri reddet' },
    additional: 'ek',
    view: 'Çerezleri gör',
    choose: 'Çerezleri seç',
    accepted: '{} çerezleri kabul ettiniz.',
    rejected: '{} çerezleri reddettiniz.',
    chosen: 'Çerez seçimlerinizi kaydettiniz.',
    change: 'Çerez ayarlarınızı değiştirin',
    hide: 'Bu iletiyi gizle',
    categories: {
      functional: {
        label: 'fonksiyonel',
        purpose: '{} ayarlarınızı hatırlar, böylece yeniden seçmeniz gerekmez.',
      },
      analytics: {
        label: 'analitik',
        purpose:
          '{} bu sitenin nasıl kullanıldığını bize gösterir, böylece siteyi geliştirebiliriz.',
      },
      marketing: {
        label: 'pazarlama amaçlı',
        purpose: '{} kampanyalarımızın ne kadar işe yaradığını bize ve reklam verenlere bildirir.',
      },
      embeds: {
        label: 'gömülü içerikle ilgili',
        purpose: '{} videolarını ve haritalarını gösterdiğimizde başka sitelerce yerleştirilir.',
      },
    },
  },
  preferences: {
    settings: 'Çerez ayarları',
    introduction:
      'Hangi çerezleri kullanabileceğimizi seçin. Kararınızı istediğiniz zaman değiştirebilirsiniz.',
    privacy: 'Gizlilik bildirimi',
    close: 'Kaydetmeden kapat',
    essentials: {
      label: 'zorunlu',
      purpose: '{} bu sitenin çalışmasını ve güvende kalmasını sağlar.',
    },
    alwaysOn: 'Her zaman açıktır.',
    question: '{} çerezleri kabul etmek istiyor musunuz?',
    yes: 'Evet',
    no: 'Hayır',
    category: '{} çerezler',
    list: 'Liste: {} çerezler',
    setBy: 'Yerleştiren: {}.',
    save: 'Çerez ayarlarını kaydet',
    saved: 'Çerez ayarlarınızı kaydettiniz.',
    back: 'Baktığınız sayfaya dönün',
    name: 'Ad',
    purpose: 'Amaç',
    provider: 'Sağlayıcı',
    expires: 'Süre',
    thisWebsite: 'Bu site',
    ownCookiePurpose: 'Çerez seçimlerinizi hatırlar',
    year: '1 yıl',
    days: '{} gün',
  },
  declaration: {
    granted: '{} tarihinde evet dediniz.',
    denied: '{} tarihinde hayır dediniz.',
    undecided: 'Bunları henüz yanıtlamadınız ya da yanıtınızın süresi doldu. Kapalılar.',
    on: 'Siz kapatmadıkça açıklar.',
    months: 'Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık',
    download: 'Bu listeyi indir ({})',
  },
};
