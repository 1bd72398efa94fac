//! What can be sold: a service or a product, at the price that applies to the animal.

use chrono::NaiveDate;

use super::{
    InvoiceItemType,
    line::LineTax,
    pricing::{
        Problem,
        price_pick::{self, price_pick},
        profile::PricingProfile,
    },
    tax_class::{ExemptReason, own_rate},
};
use crate::{
    domain::{
        patients::{Patient, PatientWeight},
        services::{PricingModel, Product, Service, ServicePriceTier},
    },
    engine::{Ask, Direction, Gap, Query},
    kernel::{choice::Choice, id::Id, number::Number},
    schema::Stored,
};
use uuid::Uuid;

/// A service with what its price hangs on, or a product.
#[derive(Debug)]
pub enum Article {
    /// A service, its prices by weight, and the newest weight of the animal.
    Service(Box<Stored<Service>>, Vec<Stored<ServicePriceTier>>, Option<Stored<PatientWeight>>),
    /// A product.
    Product(Box<Stored<Product>>),
}

impl Article {
    /// Asks for a service, and for what its price hangs on.
    ///
    /// # Errors
    /// [`Gap`] when facts are missing.
    pub fn service(ask: &mut Ask<'_>, id: Id<Service>, patient: Option<Id<Patient>>) -> Result<Option<Self>, Gap> {
        let Some(service) = ask.one(id)? else { return Ok(None) };
        let (tiers, weight) = if has_tiers(&service) {
            let tiers = ask.many(Query::all::<ServicePriceTier>().having(ServicePriceTier::SERVICE_ID, id));
            let weight = patient.map_or(Ok(Vec::new()), |patient| ask.many(newest_weight(patient)));
            (tiers?, weight?.into_iter().next())
        } else {
            (Vec::new(), None)
        };
        Ok(Some(Self::Service(Box::new(service), tiers, weight)))
    }

    /// Asks for a product.
    ///
    /// # Errors
    /// [`Gap`] when facts are missing.
    pub fn product(ask: &mut Ask<'_>, id: Id<Product>) -> Result<Option<Self>, Gap> {
        Ok(ask.one(id)?.map(|product| Self::Product(Box::new(product))))
    }

    /// Its name.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::Service(service, ..) => service.name(),
            Self::Product(product) => product.name(),
        }
    }

    /// What kind of line it makes, and the row that the line names.
    #[must_use]
    pub fn item(&self) -> (InvoiceItemType, Uuid) {
        match self {
            Self::Service(service, ..) => (InvoiceItemType::Service, service.id().uuid()),
            Self::Product(product) => (InvoiceItemType::Product, product.id().uuid()),
        }
    }

    /// The price of one: that of the weight band where a service has bands.
    ///
    /// # Errors
    /// `price-not-found`, `price-ambiguous`.
    pub fn list_price(&self, on: NaiveDate) -> Result<Number, Problem> {
        match self {
            Self::Product(product) => Ok(product.unit_price().into()),
            Self::Service(service, tiers, _) if tiers.is_empty() => Ok(service.base_price().into()),
            Self::Service(_, tiers, weight) => {
                let input = price_pick::Input {
                    entries: tiers.iter().map(entry).collect(),
                    species: String::new(),
                    on,
                    weight_kg: weight.as_ref().and_then(|weight| weight.in_kg()),
                };
                price_pick(&input).map(|picked| picked.price)
            }
        }
    }

    /// How it is taxed: by its own rate, by the class of the practice, or not at all.
    #[must_use]
    pub fn tax(&self, policy: &PricingProfile) -> LineTax {
        let (taxable, rate, reason) = match self {
            Self::Service(service, ..) => (service.taxable(), service.tax_rate(), ExemptReason::ProfessionalService),
            Self::Product(product) if product.requires_prescription() => {
                (product.taxable(), product.tax_rate(), ExemptReason::PrescriptionDrug)
            }
            Self::Product(product) => (product.taxable(), product.tax_rate(), ExemptReason::NotTaxable),
        };
        match (taxable, rate) {
            (false, _) => LineTax::Exempt(Some(reason.code().to_owned())),
            (true, Some(rate)) => own_rate(rate.into()),
            (true, None) => LineTax::Class(policy.default_tax_class.clone()),
        }
    }
}

fn has_tiers(service: &Stored<Service>) -> bool {
    matches!(service.pricing_model(), PricingModel::Tiered | PricingModel::PerWeight)
}

fn newest_weight(patient: Id<Patient>) -> Query {
    Query::all::<PatientWeight>()
        .having(PatientWeight::PATIENT_ID, patient)
        .sorted("measured_at", Direction::Descending)
        .limited(1)
}

fn entry(tier: &Stored<ServicePriceTier>) -> price_pick::Entry {
    price_pick::Entry {
        price: tier.price().into(),
        species: None,
        min_kg: tier.min_value().map(Number::from),
        max_kg: tier.max_value().map(Number::from),
        from: None,
        until: None,
    }
}
